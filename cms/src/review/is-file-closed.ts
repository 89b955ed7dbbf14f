import type { Core } from '@strapi/strapi'
import { currentStaff } from '../accounts/current-staff'
import { readsSealed, sealedFiles } from './sealed'

const none: ReadonlySet<string> = new Set()
const closedTo = new WeakMap<object, Promise<ReadonlySet<string>>>()

/** Whether a file belongs to something sealed and the person asking now is not one who reads it (F33). Asked once a request. */
export async function isFileClosed(strapi: Core.Strapi, { documentId }: { documentId?: string }): Promise<boolean> {
  const request: object | undefined = strapi.requestContext.get()
  if (!request || documentId === undefined) return false
  const closed = closedTo.get(request) ?? closedFiles(strapi)
  closedTo.set(request, closed)
  return (await closed).has(documentId)
}

async function closedFiles(strapi: Core.Strapi): Promise<ReadonlySet<string>> {
  const files = await sealedFiles(strapi)
  if (files.size === 0) return none
  const staff = await currentStaff(strapi, new Date())
  return staff && readsSealed(staff) ? none : files
}
