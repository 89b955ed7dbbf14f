import type { PublicService } from 'shared-types/content'

/** A public service in a list. */
export interface ServiceCard {
  code: string
  name: string
  path: string
  serviceLevel: PublicService['serviceLevel']
  mode: PublicService['mode']
  audience: PublicService['audience']
  timeLimit: string
  fee: string
  promoted: boolean
  /** The unit that handles it. */
  unit: string | null
  /** Where it is asked for online. */
  externalSystem: PublicService['externalSystem']
}
