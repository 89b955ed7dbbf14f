import type { Core } from '@strapi/strapi'
import type { Locale } from 'shared-types/content'
import { slugOf } from 'shared-types/text'
import { isReviewed, type StoredType, uidOf } from './content-types'

/** What an address is made from, in order of preference, by type. */
const namedBy: Partial<Record<StoredType, readonly string[]>> = {
  article: ['title'],
  legalDocument: ['number', 'title'],
  draftForComment: ['title'],
  publicService: ['name'],
  page: ['title'],
  person: ['fullName'],
  leaderScheduleEvent: ['date', 'title'],
  question: ['publicTitle'],
  survey: ['title'],
  mediaAlbum: ['title'],
  notice: ['title'],
  dataset: ['title'],
  project: ['title'],
  channel: ['nameVi'],
  topic: ['nameVi'],
}

/** Whether documents of this type have an address of their own. */
export function hasSlug(type: StoredType): boolean {
  return type in namedBy
}

/** The slug a document's name asks for, or null where it has no name yet. */
export function wantedSlug(type: StoredType, fields: Record<string, unknown>): string | null {
  const words = (namedBy[type] ?? [])
    .map((name) => fields[name])
    .filter((word) => typeof word === 'string' && word !== '')
  return words.length === 0 ? null : slugOf(words.join(' ')) || null
}

/** The wanted slug, or the first of `wanted-2`, `wanted-3` … that no other document of the type and language has. */
export async function freeSlug(
  strapi: Core.Strapi,
  type: StoredType,
  locale: Locale | null,
  wanted: string,
): Promise<string> {
  const stem = wanted.slice(0, 112)
  const where = isReviewed(type) ? { locale } : {}
  const holder: unknown = await strapi.db
    .query(uidOf[type])
    .findOne({ select: ['id'], where: { slug: wanted, ...where } })
  if (!holder) return wanted
  const rows: { slug: string }[] = await strapi.db.query(uidOf[type]).findMany({
    select: ['slug'],
    where: { slug: { $startsWith: stem }, ...where },
  })
  const taken = new Set(rows.map((row) => row.slug))
  for (let number = 2; ; number += 1) {
    const candidate = `${stem}-${number}`
    if (!taken.has(candidate)) return candidate
  }
}
