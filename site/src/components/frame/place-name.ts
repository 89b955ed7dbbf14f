import type { Messages } from '../../messages/messages.ts'
import type { Place } from '../../page-plan/props/parts/place.ts'

/** What a step of a menu or trail is called. */
export function placeName(place: Place, t: Messages): string {
  return place.kind === 'section' ? t.section[place.section] : place.name
}
