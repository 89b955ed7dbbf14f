import type { CaseFacts, DraftFacts, MoveRequest } from './facts.ts'
import type { Issue } from './issue.ts'
import { refusalGrounds, refusalNoteMinLength } from './refusal-grounds.ts'
import type { Guard, Transition } from './transition.ts'

interface Facts {
  request: MoveRequest
  item: CaseFacts
  draft: DraftFacts
}

/** Everything that keeps this item from making this move, all at once. G1, G2 and G11 are `can`'s. */
export function checkGuards(transition: Transition, facts: Facts): Issue[] {
  const asked = transition.asks === 'message' || transition.asks === 'reason' ? messageIssues(facts) : []
  // A proposal to refuse takes an unclassified item to the chief, who may decide otherwise: it is classified before it is approved.
  const classified = ['classify', 'approve'].includes(transition.move) ? classificationIssues(facts) : []
  return [...asked, ...classified, ...transition.guards.flatMap((guard) => checks[guard](facts))]
}

const none = (): Issue[] => []

const checks: Record<Guard, (facts: Facts) => Issue[]> = {
  G1: none,
  G2: none,
  G11: none,
  G3: ({ draft }) => [
    ...draft.missing.map((field): Issue => ({ code: 'INCOMPLETE', field, clause: 'MOHA-2.3' })),
    ...draft.filesWithoutAlt.map((name): Issue => ({ code: 'ALT_TEXT_MISSING', clause: 'MOHA-pre', params: { name } })),
    ...(draft.topicIds.length === 0
      ? [{ code: 'INCOMPLETE', field: 'topics', clause: 'MOHA-2.2' } satisfies Issue]
      : []),
    ...(draft.slugTaken ? [{ code: 'SLUG_TAKEN', field: 'slug', clause: 'default' } satisfies Issue] : []),
  ],
  G4: ({ item }) =>
    item.secrecyCheckedAt && item.secrecyCheckedUnitId === item.owningUnitId
      ? []
      : [{ code: 'SECRECY_NOT_CHECKED', clause: 'MOHA-9.5' }],
  G5: ({ draft }) => {
    if (!draft.originType) return [{ code: 'SOURCE_MISSING', field: 'originType', clause: 'MOHA-11.2a' }]
    if (draft.originType === 'original' || draft.sourceName) return []
    return [{ code: 'SOURCE_MISSING', field: 'sourceName', clause: 'MOHA-9.7' }]
  },
  G10: ({ request }) => {
    const known = refusalGrounds.map((ground) => ground.code as string)
    const codes = request.refusalCodes ?? []
    const enough =
      codes.length > 0 &&
      codes.every((code) => known.includes(code)) &&
      (request.message?.trim().length ?? 0) >= refusalNoteMinLength
    return enough ? [] : [{ code: 'REFUSAL_REASON', clause: 'MOHA-12', params: { min: refusalNoteMinLength } }]
  },
  G13: ({ draft }) =>
    draft.windows
      .filter(({ from, to }) => from !== null && to !== null && Date.parse(from) >= Date.parse(to))
      .map(({ field }): Issue => ({ code: 'WINDOW_INVALID', field, clause: 'default' })),
}

function messageIssues({ request }: Facts): Issue[] {
  return request.message?.trim() ? [] : [{ code: 'MESSAGE_MISSING', clause: 'MOHA-11.2b' }]
}

/** Types that stand under no channel: they have addresses of their own and appear in no channel's list. */
const withoutChannel: ReadonlySet<string> = new Set(['page', 'person'])

function classificationIssues({ draft, item }: Facts): Issue[] {
  const empty = [
    ...(draft.channelId || withoutChannel.has(draft.type) ? [] : ['channel']),
    ...(draft.topicIds.length > 0 ? [] : ['topics']),
    ...(item.purpose ? [] : ['purpose']),
  ]
  return empty.map((field): Issue => ({ code: 'CLASSIFICATION_MISSING', field, clause: 'MOHA-11.2a' }))
}
