import type { Core } from '@strapi/strapi'
import { hashesOfFiles } from '../media/hashes-of-files'
import { type ClosedItems, closedToRequest } from './closed-items'

const hashes = new WeakMap<ClosedItems, Promise<ReadonlySet<string>>>()

/**
 * Whether a file, or the picture it is a smaller form of, belongs to something sealed or refused and the person asking
 * now is not one who reads it (F33). Asked once a request.
 */
export async function isFileClosed(strapi: Core.Strapi, { hash }: { hash: string }): Promise<boolean> {
  const closed = await closedToRequest(strapi)
  if (!closed || closed.fileIds.size === 0) return false
  const found = hashes.get(closed) ?? hashesOfFiles(strapi, [...closed.fileIds])
  hashes.set(closed, found)
  return (await found).has(hash)
}
