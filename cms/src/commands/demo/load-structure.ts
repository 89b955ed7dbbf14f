import type { Core } from '@strapi/strapi'
import { z } from 'zod'
import type { StoredStructureType } from '../../content/content-types'
import { uidOf } from '../../content/content-types'
import { CommandError } from '../run-command'
import type { DemoFile } from './demo-common'
import type { DemoStructure } from './demo-structure'
import { storeDemoFile } from './store-demo-file'

/** The documentIds of what stands before any document: units by code, topics by slug, sub-portals by label, channels. */
export interface LoadedStructure {
  units: ReadonlyMap<string, string>
  topics: ReadonlyMap<string, string>
  subPortals: ReadonlyMap<string, string>
  /** By `label/slug`; the main portal's by `/slug`. */
  channels: ReadonlyMap<string, string>
}

const documentSchema = z.object({ documentId: z.string() })

/** Creates what is missing of the demo structure, through the document service; what is there is left as people made it. */
export async function loadStructure(
  strapi: Core.Strapi,
  folder: string,
  structure: DemoStructure,
): Promise<LoadedStructure> {
  const units = new Map<string, string>()
  for (const { parent, ...unit } of structure.units) {
    units.set(
      unit.code,
      await ensure(
        strapi,
        'unit',
        { code: unit.code },
        { ...unit, ...(parent ? { parent: named(units, parent, 'unit') } : {}) },
      ),
    )
  }
  const topics = new Map<string, string>()
  for (const topic of structure.topics)
    topics.set(topic.slug, await ensure(strapi, 'topic', { slug: topic.slug }, topic))

  const subPortals = new Map<string, string>()
  for (const { unit, coversUnits, aliasDomains, status, locales, agreementFile, ...portal } of structure.subPortals) {
    const agreement =
      agreementFile && !(await find(strapi, 'subPortal', { label: portal.label }))
        ? await storeDemoFile(strapi, folder, fileOf(agreementFile))
        : null
    const values = {
      ...portal,
      agreementFile: agreement?.id ?? null,
      // It goes live once somebody approves there (BP-8.4): the accounts come after what they work for.
      stage: status === 'live' ? 'agreed' : status,
      unit: named(units, unit, 'unit'),
      coversUnits: coversUnits.map((code) => named(units, code, 'unit')),
      aliasDomains: aliasDomains.map((host) => ({ host })),
      withEnglish: locales.includes('en'),
    }
    subPortals.set(portal.label, await ensure(strapi, 'subPortal', { label: portal.label }, values))
  }
  const channels = new Map<string, string>()
  for (const { parent, subPortal, ...channel } of structure.channels) {
    const portalId = subPortal ? named(subPortals, subPortal, 'sub-portal') : null
    const where = { slug: channel.slug, subPortal: portalId ? { documentId: portalId } : { id: { $null: true } } }
    const values = {
      ...channel,
      subPortal: portalId,
      ...(parent ? { parent: named(channels, channelKey(subPortal, parent), 'channel') } : {}),
    }
    channels.set(channelKey(subPortal, channel.slug), await ensure(strapi, 'channel', where, values))
  }
  const { managingUnit, attribution, contact, locales, ...portal } = structure.portal
  const { map, ...office } = contact
  const drawn = map && !(await find(strapi, 'portal', {})) ? await storeDemoFile(strapi, folder, fileOf(map)) : null
  const values = {
    ...portal,
    contact: { ...office, map: drawn?.id ?? null },
    attribution: attribution.map((text) => ({ text })),
    withEnglish: locales.includes('en'),
    managingUnit: managingUnit ? named(units, managingUnit, 'unit') : null,
  }
  await ensure(strapi, 'portal', {}, values)
  return { units, topics, subPortals, channels }
}

/** Sets live what the demo shows live, its heads having their accounts now; what people moved on since is left alone. */
export async function openSubPortals(
  strapi: Core.Strapi,
  structure: DemoStructure,
  { subPortals }: LoadedStructure,
): Promise<void> {
  const opening: object = { stage: 'live' }
  for (const { label, status } of structure.subPortals) {
    const documentId = await find(strapi, 'subPortal', { label, stage: 'agreed' })
    if (status !== 'live' || documentId === null || documentId !== subPortals.get(label)) continue
    await strapi.documents(uidOf.subPortal).update({ documentId, data: { ...opening } })
  }
}

/** The key of a channel in `LoadedStructure.channels`. */
export function channelKey(subPortal: string | undefined, slug: string): string {
  return `${subPortal ?? ''}/${slug}`
}

/** The documentId behind a name, or one clear sentence. */
export function named(ids: ReadonlyMap<string, string>, name: string, kind: string): string {
  const id = ids.get(name)
  if (!id) throw new CommandError(`The demo names the ${kind} "${name}", which stands nowhere before it`)
  return id
}

async function ensure(strapi: Core.Strapi, type: StoredStructureType, where: object, values: object): Promise<string> {
  return (
    (await find(strapi, type, where)) ??
    documentSchema.parse(await strapi.documents(uidOf[type]).create({ data: { ...values } })).documentId
  )
}

async function find(strapi: Core.Strapi, type: StoredStructureType, where: object): Promise<string | null> {
  return (
    documentSchema.safeParse(await strapi.db.query(uidOf[type]).findOne({ where, select: ['documentId'] })).data
      ?.documentId ?? null
  )
}

function fileOf(file: DemoFile) {
  return typeof file === 'string' ? { file } : file
}
