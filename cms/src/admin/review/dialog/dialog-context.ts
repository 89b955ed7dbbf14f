import type { RefusalGroundView } from './refusal-ground-view'
import type { ReviewView } from '../review-view'
import type { AnswerRules } from './move-answer'

/** What the dialogs need of the item and its regulation. */
export interface DialogContext {
  rules: AnswerRules
  grounds: readonly RefusalGroundView[]
  withdrawalReasons: readonly string[]
  units: ReviewView['staff']['units']
  boardMembers: ReviewView['staff']['boardMembers']
  /** A question to the provider was declined, or ran out (MOHA-12.5). */
  questionFailed: boolean
  purpose: string
  scheduledFor: string | null
}

/** Takes it from the open case. */
export function dialogContext(view: ReviewView): DialogContext {
  const { lastQuestion, retentionRunning, purpose } = view.case
  return {
    rules: {
      refusalNoteMinLength: view.refusalNoteMinLength,
      codesWithPoints: view.grounds.filter(({ subCodes }) => subCodes && subCodes.length > 0).map(({ code }) => code),
      retentionRunning: retentionRunning === true,
    },
    grounds: view.grounds,
    withdrawalReasons: view.withdrawalReasons,
    units: view.staff.units,
    boardMembers: view.staff.boardMembers,
    questionFailed: lastQuestion === 'declined' || lastQuestion === 'expired',
    purpose: purpose ?? '',
    scheduledFor: view.scheduledFor ?? null,
  }
}
