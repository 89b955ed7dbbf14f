import type { GuardCheck } from './guard-facts.ts'

/** Where the chief's direction was called for, nothing is forwarded before it came (T9, CCHC-7.2b). */
export const direction: GuardCheck = ({ transition, item, policy }, clause) => {
  if (transition.move !== 'forward' || !item.directionRequired || item.directionGiven) return []
  const row = policy.chain.transitions.find(({ move }) => move === 'askDirection')
  return [{ code: 'DIRECTION_MISSING', clause: row?.source ?? clause }]
}
