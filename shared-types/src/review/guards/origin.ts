import type { Issue } from '../issue.ts'
import type { GuardCheck } from './guard-facts.ts'

/** G5: the origin is set, and what is not our own names its source as far as the regulation asks. */
export const origin: GuardCheck = ({ draft, policy }, clause) => {
  if (!draft.originType) return [{ code: 'SOURCE_MISSING', field: 'originType', clause }]
  if (draft.originType === 'original') return []
  const { sourceAuthorRequired, officialSourceRequired, writtenConsentWhereRequired, quotedVerbatimRequired } =
    policy.profile.rules
  const quoted = draft.originType === 'quoted'
  const needed: readonly (Issue & { unless: boolean })[] = [
    { unless: Boolean(draft.sourceName), code: 'SOURCE_MISSING', field: 'sourceName', clause },
    {
      unless: !sourceAuthorRequired.value || Boolean(draft.sourceAuthor),
      code: 'SOURCE_MISSING',
      field: 'sourceAuthor',
      clause: sourceAuthorRequired.source,
    },
    {
      unless: !officialSourceRequired.value || draft.sourceIsOfficial,
      code: 'SOURCE_UNOFFICIAL',
      field: 'sourceIsOfficial',
      clause: officialSourceRequired.source,
    },
    {
      unless: !writtenConsentWhereRequired.value || !draft.consentRequired || draft.hasConsentFile,
      code: 'CONSENT_MISSING',
      field: 'consentFile',
      clause: writtenConsentWhereRequired.source,
    },
    {
      unless: !quotedVerbatimRequired.value || !quoted || draft.quotedVerbatim,
      code: 'NOT_VERBATIM',
      field: 'quotedVerbatim',
      clause: quotedVerbatimRequired.source,
    },
  ]
  return needed.flatMap(({ unless, ...issue }) => (unless ? [] : [issue]))
}
