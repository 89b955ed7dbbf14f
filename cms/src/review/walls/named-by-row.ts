import type { Core } from '@strapi/strapi'
import type { Locale } from 'shared-types/content'
import { isReviewed, type StoredType, typeOfUid, uidOf } from '../../content/content-types'
import { readDraft } from '../../content/read-draft'
import { filesOfFields } from '../../content/rows/files-of-fields'
import { type Attribute, ownAttributes } from '../../content/rows/own-attributes'
import type { OwnFields } from '../../content/rows/own-fields'

/** What a draft, or a row of the portal's structure, names beside its own text: files, and documents under review. */
export interface Named {
  files: ReadonlySet<string>
  documents: ReadonlySet<string>
}

/** One row that is written: a draft, or the one version of a structure document (`locale` null). */
export interface WrittenRow {
  type: StoredType
  documentId: string
  locale: Locale | null
}

/** A row that was not there before names nothing. */
export const nothingNamed: Named = { files: new Set(), documents: new Set() }

/** What the stored row names now; nothing where there is none yet. */
export async function namedByRow(strapi: Core.Strapi, { type, documentId, locale }: WrittenRow): Promise<Named> {
  const fields = await readDraft(strapi, type, documentId, locale)
  if (!fields) return nothingNamed
  return {
    files: new Set(filesOfFields(strapi, uidOf[type], fields)),
    documents: new Set(documentsOf(strapi, uidOf[type], fields)),
  }
}

function documentsOf(strapi: Core.Strapi, uid: string, fields: OwnFields): string[] {
  return ownAttributes(strapi, uid).flatMap(([name, attribute]) => documentsOfValue(strapi, attribute, fields[name]))
}

function documentsOfValue(strapi: Core.Strapi, { type, target, component }: Attribute, value: unknown): string[] {
  if (value === null || value === undefined) return []
  const values: unknown[] = Array.isArray(value) ? value : [value]
  if (type === 'component') return values.flatMap((item) => documentsOf(strapi, component ?? '', item as OwnFields))
  const targetType = type === 'relation' ? typeOfUid(target ?? '') : null
  return targetType && isReviewed(targetType) ? values.map(String) : []
}
