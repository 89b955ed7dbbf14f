import { z } from 'zod'
import type { OwnFields } from '../content/rows/own-fields'
import type { Transaction } from '../publishing/database/transaction'
import type { CaseKey } from '../review/case-key'

const versionSchema = z.object({
  number: z.int(),
  at: z.date().transform((at) => at.toISOString()),
  author_id: z.coerce.number().int().nullable(),
  author_name: z.string(),
  digest: z.string(),
  content: z.string(),
})
/** One kept version of a document in one language; `content` is the digest of its fields alone. */
export type Version = z.infer<typeof versionSchema>

const contentSchema = z.array(z.object({ fields: z.string() }))
const fieldsSchema = z.record(z.string(), z.unknown())

/** Every kept version, newest first, without what it says. */
export async function versionsOf(trx: Transaction, key: CaseKey): Promise<Version[]> {
  const rows: unknown = await trx('document_version').where(columnsOf(key)).orderBy('number', 'desc')
  return z.array(versionSchema).parse(rows)
}

/** The newest version, or null where none was kept yet. */
export async function newestVersion(trx: Transaction, key: CaseKey): Promise<Version | null> {
  const rows: unknown = await trx('document_version').where(columnsOf(key)).orderBy('number', 'desc').limit(1)
  return z.array(versionSchema).parse(rows)[0] ?? null
}

/** What a version says; null where there is no such version. */
export async function fieldsOfVersion(trx: Transaction, key: CaseKey, number: number): Promise<OwnFields | null> {
  const rows: unknown = await trx('document_version')
    .join('version_content', 'version_content.digest', 'document_version.content')
    .where({ ...columnsOf(key), number })
    .select('fields')
  return firstFields(rows)
}

/** What every kept version of a document says, in all its languages. */
export async function fieldsOfDocument(
  trx: Transaction,
  { type, documentId }: Pick<CaseKey, 'type' | 'documentId'>,
): Promise<OwnFields[]> {
  const rows: unknown = await trx('document_version')
    .join('version_content', 'version_content.digest', 'document_version.content')
    .where({ type, document_id: documentId })
    .select('fields')
  return contentSchema.parse(rows).map(({ fields }) => fieldsSchema.parse(JSON.parse(fields)))
}

/** What the version with this content says. */
export async function fieldsOfContent(trx: Transaction, content: string): Promise<OwnFields | null> {
  return firstFields(await trx('version_content').where({ digest: content }).select('fields'))
}

/** Adds a version, its content where no version said the same before. */
export async function addVersion(
  trx: Transaction,
  key: CaseKey,
  version: Omit<Version, 'at'> & { at: Date | string },
  fields: OwnFields,
): Promise<void> {
  await trx('version_content')
    .insert({ digest: version.content, fields: JSON.stringify(fields) })
    .onConflict('digest')
    .ignore()
  await trx('document_version').insert({ ...columnsOf(key), ...version })
}

function firstFields(rows: unknown): OwnFields | null {
  const [row] = contentSchema.parse(rows)
  return row ? fieldsSchema.parse(JSON.parse(row.fields)) : null
}

function columnsOf({ type, documentId, locale }: CaseKey) {
  return { type, document_id: documentId, locale }
}
