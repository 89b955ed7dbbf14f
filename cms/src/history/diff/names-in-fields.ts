import type { Core } from '@strapi/strapi'
import { filesOfFields } from '../../content/rows/files-of-fields'
import { ownAttributes } from '../../content/rows/own-attributes'
import type { OwnFields } from '../../content/rows/own-fields'
import { namesOf } from '../names-of'
import type { Names } from './lines-of-body'

const fileUid = 'plugin::upload.file'

/** What the documents and files are called that these fields name, by documentId, in one look-up per type. */
export async function namesInFields(
  strapi: Core.Strapi,
  uid: string,
  versions: readonly OwnFields[],
  locale: string,
): Promise<Names> {
  const ids = new Map<string, string[]>()
  const note = (target: string, documentIds: readonly string[]) =>
    ids.set(target, [...(ids.get(target) ?? []), ...documentIds])
  for (const fields of versions) {
    note(fileUid, filesOfFields(strapi, uid, fields))
    noteReferences(strapi, uid, fields, note)
  }
  const names = await Promise.all([...ids].map(([target, wanted]) => namesOf(strapi, target, wanted, locale)))
  return new Map(names.flatMap((found) => [...found]))
}

function noteReferences(
  strapi: Core.Strapi,
  uid: string,
  fields: OwnFields,
  note: (target: string, documentIds: readonly string[]) => unknown,
): void {
  for (const [name, attribute] of ownAttributes(strapi, uid)) {
    const value = fields[name]
    const values: unknown[] = Array.isArray(value) ? value : value ? [value] : []
    if (attribute.type === 'relation' && attribute.target) note(attribute.target, values.map(String))
    if (attribute.type !== 'component') continue
    for (const item of values) noteReferences(strapi, attribute.component ?? '', item as OwnFields, note)
  }
}
