import type { Unit } from 'shared-types/content'

/** A unit with those below it. */
export interface UnitCard {
  name: string
  path: string
  level: Unit['level']
  /** Of the unit's sub-portal, where it has one that is live. */
  subPortalHref: string | null
  /** Who leads it, first of all first. */
  leaders: { name: string; position: string; path: string | null }[]
  children: UnitCard[]
}
