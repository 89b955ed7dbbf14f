import type { Core } from '@strapi/strapi'
import { peopleOfUnits } from './people-of-units'

/** The user ids of the standing office's editors and secretary at `now`. */
export function standingOffice(strapi: Core.Strapi, now: Date): Promise<number[]> {
  return peopleOfUnits(strapi, { unitIds: [], roles: ['editor', 'secretary'], withStandingOffice: true }, now)
}
