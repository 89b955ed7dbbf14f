import type { GuardCheck } from './guard-facts.ts'

/** G12: a sensitive item has the opinion of the bodies consulted, a special one the leadership's. */
export const signOffs: GuardCheck = ({ item, policy }) => {
  const { sensitiveNeedsConsultation, specialNeedsLeadership } = policy.profile.rules
  if (item.sensitivity === 'sensitive' && sensitiveNeedsConsultation.value && !item.consultRecord)
    return [{ code: 'SIGNOFF_MISSING', field: 'consultRecord', clause: sensitiveNeedsConsultation.source }]
  if (item.sensitivity === 'special' && specialNeedsLeadership.value && !item.leadershipRecord)
    return [{ code: 'SIGNOFF_MISSING', field: 'leadershipRecord', clause: specialNeedsLeadership.source }]
  return []
}
