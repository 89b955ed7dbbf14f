import type { Core } from '@strapi/strapi'
import type { Staff } from '../accounts/staff'
import { closedItems } from '../review/closed-items'
import type { Names } from './diff/lines-of-body'

/** The same names, but for those of documents and files that are closed to this reader: of these only that there is one (F33). */
export async function withoutClosedNames(strapi: Core.Strapi, staff: Staff, names: Names): Promise<Names> {
  const closed = await closedItems(strapi, async () => staff)
  return new Map(
    [...names].map(([id, name]) => {
      const why = closed.fileIds.has(id) ? 'FILE' : closed.why(id)
      return [id, why ? closedWords[why] : name]
    }),
  )
}

const closedWords = {
  SEALED: '(đã niêm phong)',
  REFUSED_ITEM: '(tài liệu bị từ chối)',
  FILE: '(tệp không được xem)',
} as const
