import { resolve } from 'node:path'
import type { Core } from '@strapi/strapi'
import { z } from 'zod'
import { demoAccountsOf } from '../commands/demo/demo-accounts'
import { type DemoCrew, demoCrew } from '../commands/demo/demo-crew'
import { loadStructure, type LoadedStructure, named } from '../commands/demo/load-structure'
import { readStructure } from '../commands/demo/read-demo'
import { uidOf } from '../content/content-types'

/** What filling needs to know of the portals: where things stand and who works there. */
export interface BenchDesk {
  structure: LoadedStructure
  crew: DemoCrew
  /** Code of the unit that answers for a portal's articles; null: the main portal. */
  unitOf(portal: string | null): string
  /** Row ids of channels and topics by documentId. */
  rowIds: ReadonlyMap<string, number>
}

const idsSchema = z.array(z.object({ id: z.int(), documentId: z.string() }))

/** The structure and accounts of the demo, which has to be there (`create-accounts --demo`). */
export async function openBenchDesk(strapi: Core.Strapi, now: Date): Promise<BenchDesk> {
  const folder = resolve('demo')
  const demo = await readStructure(folder)
  const structure = await loadStructure(strapi, folder, demo)
  const units = new Map(demo.subPortals.map(({ label, unit }) => [label, unit]))
  const office = demo.units.find((unit) => unit.isStandingOffice)?.code ?? ''
  const rowIds = new Map<string, number>()
  for (const type of ['channel', 'topic'] as const) {
    const rows = idsSchema.parse(await strapi.db.query(uidOf[type]).findMany({ select: ['id', 'documentId'] }))
    for (const { id, documentId } of rows) rowIds.set(documentId, id)
  }
  const unitOf = (portal: string | null) => (portal === null ? office : named(units, portal, 'sub-portal'))
  const crew = await demoCrew(strapi, demoAccountsOf(demo), structure, now)
  return { structure, crew, unitOf, rowIds }
}
