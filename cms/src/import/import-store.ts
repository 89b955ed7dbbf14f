import type { Core } from '@strapi/strapi'
import { z } from 'zod'
import { uidOf } from '../content/content-types'
import type { ImportedType } from './planned-draft'

const rememberedSchema = z.object({ documentId: z.string() })
const idSchema = z.object({ documentId: z.string() })

/** What one file was taken for: its bytes by digest, and the type it became. */
export interface ImportKey {
  type: ImportedType
  /** SHA-256 of the file, hex. */
  digest: string
}

/** The draft an earlier import made of this file; null where there is none or it has been deleted since. */
export async function findImported(strapi: Core.Strapi, key: ImportKey): Promise<string | null> {
  const remembered = rememberedSchema.safeParse(await store(strapi).get({ key: nameOf(key) }))
  if (!remembered.success) return null
  const { documentId } = remembered.data
  const row = idSchema.safeParse(
    await strapi.db.query(uidOf[key.type]).findOne({ where: { documentId }, select: ['documentId'] }),
  )
  return row.success ? documentId : null
}

/** Notes which draft a file became, in the transaction that makes the draft. */
export async function rememberImported(strapi: Core.Strapi, key: ImportKey, documentId: string): Promise<void> {
  await store(strapi).set({ key: nameOf(key), value: { documentId } })
}

/** Keeps any other import of the same file waiting until this transaction ends. */
export async function holdImport(strapi: Core.Strapi, key: ImportKey): Promise<void> {
  await strapi.db.transaction(({ trx }) =>
    trx.raw('select pg_advisory_xact_lock(hashtextextended(?, 0))', [`import:${nameOf(key)}`]),
  )
}

function store(strapi: Core.Strapi) {
  return strapi.store({ type: 'core', name: 'import' })
}

function nameOf({ type, digest }: ImportKey): string {
  return `${type}:${digest}`
}
