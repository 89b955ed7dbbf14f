import type { Messages } from '../../messages/messages.ts'
import type { Place } from '../../page-plan/props/parts/place.ts'

/** What a step of a menu or trail is called. */
export function placeName(place: Place, t: Messages): string {
  switch (place.kind) {
    case 'section':
      return t.section[place.section]
    case 'statement':
      return t.statement[place.statement].title
    case 'named':
      return place.name
  }
}
