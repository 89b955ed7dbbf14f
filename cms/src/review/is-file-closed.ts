import type { Core } from '@strapi/strapi'
import { currentStaff } from '../accounts/current-staff'
import { hashesOfFiles } from '../media/hashes-of-files'
import { sealedFrom } from './sealed'

const closedTo = new WeakMap<object, Promise<ReadonlySet<string>>>()

/**
 * Whether a file, or the picture it is a smaller form of, belongs to something sealed and the person asking now is not
 * one who reads it (F33). Asked once a request.
 */
export async function isFileClosed(strapi: Core.Strapi, { hash }: { hash: string }): Promise<boolean> {
  const request: object | undefined = strapi.requestContext.get()
  if (!request) return false
  const closed = closedTo.get(request) ?? closedHashes(strapi)
  closedTo.set(request, closed)
  return (await closed).has(hash)
}

async function closedHashes(strapi: Core.Strapi): Promise<ReadonlySet<string>> {
  const cases = await sealedFrom(strapi, () => currentStaff(strapi, new Date()))
  return hashesOfFiles(
    strapi,
    cases.flatMap((item) => item.sealedFileIds),
  )
}
