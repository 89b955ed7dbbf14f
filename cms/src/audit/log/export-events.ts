import type { Core } from '@strapi/strapi'
import { auditLines } from './audit-line'
import type { AuditQuery } from './audit-query'
import { csvHead, csvRows } from './csv-rows'
import { eventsBefore } from './find-events'
import { sealedObjects } from './sealed-objects'

const rowsAtOnce = 1_000
/** As many rows as a spreadsheet program opens. */
const mostRows = 1_000_000

/**
 * Every matching event as a CSV file, newest first, read in portions while it is sent. What is sealed is left out, of what
 * is `closed` to the reader only that something was done is in it (F33).
 */
export async function* exportEvents(
  strapi: Core.Strapi,
  query: AuditQuery,
  closed: ReadonlySet<string>,
): AsyncGenerator<string> {
  yield csvHead
  let before = Number.MAX_SAFE_INTEGER
  for (let sent = 0; sent < mostRows; sent += rowsAtOnce) {
    const events = await eventsBefore(strapi, query, before, rowsAtOnce)
    const last = events.at(-1)
    if (!last) return
    const ids = events.map((event) => event.object_id)
    const sealed = await sealedObjects(strapi, ids)
    const open = events.filter((event) => !sealed.has(event.object_id))
    yield csvRows(await auditLines(strapi, open, closed))
    before = last.seq
  }
}
