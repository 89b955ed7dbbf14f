import type { Core } from '@strapi/strapi'
import type { Staff } from '../accounts/staff'
import { sealedFrom } from '../review/sealed'
import type { Names } from './diff/lines-of-body'

/** The same names, but for those of documents and files that are sealed to this reader: of these only that there is one. */
export async function withoutSealedNames(strapi: Core.Strapi, staff: Staff, names: Names): Promise<Names> {
  const sealed = await sealedFrom(strapi, async () => staff)
  const hidden = new Set(sealed.flatMap((item) => [item.targetDocumentId, ...item.sealedFileIds]))
  return new Map([...names].map(([id, name]) => [id, hidden.has(id) ? sealedWords : name]))
}

const sealedWords = '(đã niêm phong)'
