import type { Core } from '@strapi/strapi'
import { uidOf } from '../content/content-types'
import { filesOfFields } from '../content/rows/files-of-fields'
import type { OwnFields } from '../content/rows/own-fields'
import type { Step } from './case-change'
import type { CaseChange } from './review-case'

/** A refusal on a ground that seals closes body and files to all but the chief and the technician (MOHA-12.3, F33). */
export function sealCase(strapi: Core.Strapi, { item, request, policy }: Step, fields: OwnFields): CaseChange {
  const { refusalGrounds } = policy.profile
  const seals = refusalGrounds.some((ground) => ground.seals && request.refusalCodes?.includes(ground.code))
  if (request.move !== 'refuse' || !seals) return {}
  return { sealed: true, sealedFileIds: [...new Set(filesOfFields(strapi, uidOf[item.type], fields))] }
}
