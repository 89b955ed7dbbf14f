import type { Core } from '@strapi/strapi'
import type { ReviewedType } from 'shared-types/content'
import { currentStaff } from '../../accounts/current-staff'
import { refuse } from '../errors'
import { sealedFrom } from '../sealed'
import type { Call } from './call'

/**
 * Keeps what is sealed from a person's reads: by name it is refused, in lists and counts it is left out. Reads of the
 * server itself, which no person stands behind, are not touched.
 */
export async function leaveOutSealed(strapi: Core.Strapi, type: ReviewedType, params: Call['params']): Promise<void> {
  if (!strapi.requestContext.get()) return
  const cases = await sealedFrom(strapi, () => currentStaff(strapi, new Date()), { type })
  if (cases.length === 0) return
  const sealed = cases.map((item) => item.targetDocumentId)
  if (params.documentId !== undefined) {
    if (sealed.includes(params.documentId)) refuse(403, 'SEALED')
    return
  }
  const others = { documentId: { $notIn: sealed } }
  params['filters'] = params['filters'] ? { $and: [params['filters'], others] } : others
}
