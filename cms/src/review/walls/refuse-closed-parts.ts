import type { Core } from '@strapi/strapi'
import type { Staff } from '../../accounts/staff'
import { closedItems } from '../closed-items'
import { refuse } from '../errors'
import { releaseFiles } from '../files-held'
import { sealedCases } from '../sealed'
import { type Named, namedByRow, type WrittenRow } from './named-by-row'

/**
 * Refuses a write that puts a sealed file into a row or links a sealed document, whoever writes: its bytes would go out
 * by preview or with the row; and one that puts in what is closed to the writer (F33). What the row named before keeps
 * nobody from writing on. `staff` is null for the server's own work.
 */
export async function refuseClosedParts(
  strapi: Core.Strapi,
  staff: Staff | null,
  row: WrittenRow,
  before: Named,
): Promise<void> {
  const after = await namedByRow(strapi, row)
  const files = [...after.files].filter((id) => !before.files.has(id))
  const documents = [...after.documents].filter((id) => !before.documents.has(id))
  if (files.length === 0 && documents.length === 0) return
  const sealed = await sealedCases(strapi)
  for (const { targetDocumentId, sealedFileIds } of sealed)
    if (documents.includes(targetDocumentId) || files.some((id) => sealedFileIds.includes(id))) refuse(403, 'SEALED')
  if (!staff) return
  const closed = await closedItems(strapi, async () => staff)
  const why = documents.map((id) => closed.why(id)).find((one) => one !== null)
  if (why) refuse(403, why)
  if (files.some((id) => closed.fileIds.has(id))) refuse(403, 'REFUSED_ITEM')
  if (files.length > 0) await releaseFiles(strapi, files)
}
