import type { Body } from '../body.ts'
import type { BodyBarrier } from './barrier.ts'
import { headingJumps } from './heading-jumps.ts'
import { tablesWithoutHeader } from './tables-without-header.ts'
import { vagueLinks } from './vague-links.ts'

/**
 * What keeps people who listen, zoom or jump from using a body text (WCAG 2.2: 1.3.1, 2.4.4, 2.4.6), each with where it
 * is. Pictures without words are told from the files they show, not from here.
 */
export function barriersOfBody(body: Body): BodyBarrier[] {
  return [...headingJumps(body), ...tablesWithoutHeader(body), ...vagueLinks(body)]
}
