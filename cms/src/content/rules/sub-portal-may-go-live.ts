import type { Core } from '@strapi/strapi'
import type { FieldProblem } from '../errors'
import { fieldMessages } from '../messages'
import type { StoredDocument } from './stored-document'

/**
 * What a sub-portal needs before it goes live: a hosted one its signed agreement (MOHA-6.3, MIC-p9c), an independent one
 * its address and the person who answers for it (MOHA-6.1, MOHA-6.4).
 */
export async function subPortalMayGoLive(
  _strapi: Core.Strapi,
  { type, fields }: StoredDocument,
): Promise<FieldProblem[]> {
  if (type !== 'subPortal') return []
  const always = fields.unit ? [] : [{ path: ['unit'], message: fieldMessages.unitMissing }]
  if (fields.stage !== 'live') return always
  const needed =
    fields.mode === 'hosted'
      ? [['agreementFile', fieldMessages.agreementMissing] as const]
      : [
          ['url', fieldMessages.addressMissing] as const,
          ['responsiblePersonName', fieldMessages.responsibleMissing] as const,
        ]
  return [...always, ...needed.flatMap(([name, message]) => (fields[name] ? [] : [{ path: [name], message }]))]
}
