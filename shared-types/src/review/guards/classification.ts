import type { Issue } from '../issue.ts'
import type { GuardCheck } from './guard-facts.ts'

/** Types that stand under no channel: they have addresses of their own and appear in no channel's list. */
const withoutChannel: ReadonlySet<string> = new Set(['page', 'person', 'leaderScheduleEvent', 'notice'])

/**
 * Channel, topic and purpose are fixed by classifying (T8). Nothing is approved without them either: a proposal to refuse
 * takes an unclassified item to the chief, who may decide otherwise. A unit's own portal has no triage to do it.
 */
export const classification: GuardCheck = ({ draft, item, transition, policy }) => {
  const row = policy.chain.transitions.find(({ move }) => move === 'classify')
  if (!row || (transition.move !== 'classify' && transition.to !== 'approved')) return []
  const empty = [
    ...(draft.channelId || withoutChannel.has(draft.type) ? [] : ['channel']),
    ...(draft.topicIds.length > 0 ? [] : ['topics']),
    ...(item.purpose ? [] : ['purpose']),
  ]
  return empty.map((field): Issue => ({ code: 'CLASSIFICATION_MISSING', field, clause: row.source }))
}
