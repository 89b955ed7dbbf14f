/** Why something public is taken down; each is coded, so that it can be counted and explained. */
export const withdrawalReasons = [
  'publishedInError',
  'outOfDate',
  'replaced',
  'competentOrder',
  'personalData',
  'windowOver',
  'other',
] as const
export type WithdrawalReason = (typeof withdrawalReasons)[number]

/** What never should have been public comes down at once; nobody waits for a letter while personal data is out. */
const mends: ReadonlySet<WithdrawalReason> = new Set(['publishedInError', 'personalData'])

/** Whether taking down for this reason rests on a competent body's order (MOHA-13.3, CCHC-7.5). */
export function needsCompetentOrder(reason: WithdrawalReason | undefined, retentionRunning: boolean): boolean {
  if (reason === 'competentOrder') return true
  return retentionRunning && !(reason !== undefined && mends.has(reason))
}
