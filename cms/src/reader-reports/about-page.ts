import type { Core } from '@strapi/strapi'
import { type Locale, reviewedTypes } from 'shared-types/content'
import { folderOfType, hostOfSubPortal } from 'shared-types/publishing'
import { z } from 'zod'
import { type StoredType, uidOf } from '../content/content-types'
import type { CaseKey } from '../review/case-key'
import { casesWhere } from '../review/review-store'

/** What a public address shows, as far as the CMS knows it. */
export interface AboutPage {
  /** The portal's own host, whichever of its names was asked for. */
  host: string
  locale: Locale
  /** Null: the main portal. */
  subPortalId: string | null
  /** The document whose own page it is; null for lists and pages of the portal itself. */
  item: CaseKey | null
  channelId: string | null
}

const mainSchema = z.object({ domain: z.string() }).nullable()
const portalsSchema = z.array(
  z.object({
    ...{ documentId: z.string(), label: z.string(), mode: z.string(), domain: z.string().nullable() },
    aliasDomains: z.array(z.object({ host: z.string() })),
  }),
)
const rowsSchema = z.array(z.object({ documentId: z.string() }))

/** Which portal, and which document or channel of it, is at an address; null where no portal of ours has this host. */
export async function aboutPage(strapi: Core.Strapi, name: string, path: string): Promise<AboutPage | null> {
  const portal = await portalAt(strapi, name)
  if (!portal) return null
  const { host, subPortalId } = portal
  const [, english = '', folder, slug] = /^(\/en)?\/([^/]+)\/([^/]+)\//.exec(path) ?? []
  const locale: Locale = path.startsWith('/en/') ? 'en' : 'vi'
  if (folder === undefined || slug === undefined) return { host, locale, subPortalId, item: null, channelId: null }
  const isOwnPage = path === `${english}/${folder}/${slug}/`
  const item = isOwnPage ? await itemAt(strapi, { host, path, folder, slug, locale, subPortalId }) : null
  return { host, locale, subPortalId, item, channelId: item ? null : await channelOf(strapi, slug, subPortalId) }
}

/** The portal of a host: its own, or a further name of a hosted sub-portal (MOHA-6.2, MIC-p9b). */
async function portalAt(strapi: Core.Strapi, name: string): Promise<Pick<AboutPage, 'host' | 'subPortalId'> | null> {
  const main = mainSchema.parse(await strapi.db.query(uidOf.portal).findOne({ where: {}, select: ['domain'] }))
  if (!main) return null
  if (name === main.domain) return { host: name, subPortalId: null }
  const rows: unknown = await strapi.db.query(uidOf.subPortal).findMany({
    ...{ select: ['documentId', 'label', 'mode', 'domain'], populate: ['aliasDomains'], orderBy: { id: 'asc' } },
  })
  const portals = portalsSchema.parse(rows)
  const sub =
    portals.find((each) => hostOfSubPortal(main, each) === name) ??
    portals.find(
      ({ mode, domain, aliasDomains }) =>
        mode === 'hosted' && (domain === name || aliasDomains.some(({ host }) => host === name)),
    )
  return sub ? { host: hostOfSubPortal(main, sub), subPortalId: sub.documentId } : null
}

interface Address {
  host: string
  path: string
  folder: string
  slug: string
  locale: Locale
  subPortalId: string | null
}

/** The one published document of that name and folder; of several, the one the publisher said is there. */
async function itemAt(
  strapi: Core.Strapi,
  { host, path, folder, slug, locale, subPortalId }: Address,
): Promise<CaseKey | null> {
  const named: CaseKey[] = []
  for (const type of reviewedTypes) {
    if (type === 'leaderScheduleEvent' || folderOfType[type] !== folder) continue
    if (!('slug' in strapi.getModel(uidOf[type]).attributes)) continue
    for (const { documentId } of await rowsNamed(strapi, type, slug, subPortalId, {
      locale,
      publishedAt: { $notNull: true },
    }))
      named.push({ type, documentId, locale })
  }
  if (named.length <= 1) return named[0] ?? null
  const cases = await casesWhere(
    strapi,
    { $or: named.map(({ type, documentId }) => ({ type, targetDocumentId: documentId, locale })) },
    {},
    named.length,
  )
  const there = cases.find(({ outcomeUrls: [own] }) => own?.host === host && own.path === path)
  return named.find(({ documentId }) => documentId === there?.targetDocumentId) ?? null
}

async function channelOf(strapi: Core.Strapi, slug: string, subPortalId: string | null): Promise<string | null> {
  return (await rowsNamed(strapi, 'channel', slug, subPortalId, {}))[0]?.documentId ?? null
}

async function rowsNamed(
  strapi: Core.Strapi,
  type: StoredType,
  slug: string,
  subPortalId: string | null,
  where: object,
): Promise<{ documentId: string }[]> {
  const subPortal = subPortalId === null ? { id: { $null: true } } : { documentId: subPortalId }
  const hasPortal = 'subPortal' in strapi.getModel(uidOf[type]).attributes
  const rows: unknown = await strapi.db.query(uidOf[type]).findMany({
    where: { slug, ...where, ...(hasPortal ? { subPortal } : {}) },
    select: ['documentId'],
    limit: 2,
  })
  return rowsSchema.parse(rows)
}
