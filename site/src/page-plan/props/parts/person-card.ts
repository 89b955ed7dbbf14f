import type { MaybeLink } from './links.ts'
import type { Picture } from './picture.ts'

/** A person in office, in a list. */
export interface PersonCard {
  fullName: string
  position: string
  isLeader: boolean
  email: string
  phone: string | null
  fax: string | null
  portrait: Picture | null
  /** The person's own page; only leaders with a biography or duties have one. */
  path: string | null
  unit: MaybeLink | null
}
