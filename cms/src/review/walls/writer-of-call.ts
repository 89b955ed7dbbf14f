import { currentStaff } from '../../accounts/current-staff'
import type { Staff } from '../../accounts/staff'
import { refuse } from '../errors'
import type { Call } from './call'

/** Who makes this call. A call nobody stands behind is refused: seeds and imports say `actAs`. */
export async function writerOfCall({ strapi, now }: Call): Promise<Staff> {
  return (await currentStaff(strapi, now)) ?? refuse(401, 'NO_ACTOR')
}
