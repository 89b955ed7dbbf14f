import type { Transaction } from './database/transaction'

/** Which files a live document uses: its key, and the files' documentIds. */
export interface FileUses {
  key: string
  fileIds: readonly string[]
}

/** Notes which files these documents use now. Returns every file that began or ceased to be used by one of them. */
export async function putFileUses(trx: Transaction, uses: readonly FileUses[]): Promise<string[]> {
  const keys = uses.map((use) => use.key)
  const before: { key: string; file_id: string }[] = await trx('file_use').select('key', 'file_id').whereIn('key', keys)
  const had = new Set(before.map((row) => pair(row.key, row.file_id)))
  const has = new Set(uses.flatMap((use) => use.fileIds.map((fileId) => pair(use.key, fileId))))
  const added = uses.flatMap((use) =>
    use.fileIds.flatMap((fileId) => (had.has(pair(use.key, fileId)) ? [] : [{ key: use.key, file_id: fileId }])),
  )
  const dropped = before.filter((row) => !has.has(pair(row.key, row.file_id)))
  for (const row of dropped) await trx('file_use').where(row).delete()
  if (added.length > 0) await trx('file_use').insert(added)
  return [...new Set([...added, ...dropped].map((row) => row.file_id))]
}

/** The files that documents with these keys use. */
export async function filesUsedBy(trx: Transaction, keys: readonly string[]): Promise<string[]> {
  const rows: { file_id: string }[] = await trx('file_use').distinct('file_id').whereIn('key', keys)
  return rows.map((row) => row.file_id)
}

function pair(key: string, fileId: string): string {
  return `${key} ${fileId}`
}
