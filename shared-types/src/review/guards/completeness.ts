import type { Issue } from '../issue.ts'
import { openBarriers, silentPicture } from '../open-barriers.ts'
import type { GuardCheck } from './guard-facts.ts'

/** G3: required fields, alternative texts, a topic, an address of its own; full text where the regulation asks for it. */
export const completeness: GuardCheck = ({ draft, item, policy }, clause) => {
  const { fullTextRequired } = policy.profile.rules
  const missing = draft.missing.filter((field) => field !== fullText || fullTextRequired.value)
  return [
    ...missing.map(
      (field): Issue => ({ code: 'INCOMPLETE', field, clause: field === fullText ? fullTextRequired.source : clause }),
    ),
    ...openBarriers(draft, item)
      .filter(({ code }) => code === silentPicture)
      .map((barrier): Issue => ({ ...barrier, clause })),
    ...(draft.topicIds.length === 0 ? [{ code: 'INCOMPLETE', field: 'topics', clause } satisfies Issue] : []),
    ...(draft.withheldBy ? [{ code: 'NOT_PUBLIC', field: draft.withheldBy, clause: 'default' } satisfies Issue] : []),
    ...(draft.slugTaken ? [{ code: 'SLUG_TAKEN', field: 'slug', clause: 'default' } satisfies Issue] : []),
  ]
}

const fullText = 'bodyFullText'
