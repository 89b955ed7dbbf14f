import type { ArrivedIssue, OpenMove } from './review-view'

/** Whether a move's own dialog asks for what an issue finds missing: such an issue neither shuts the button nor is listed. */
export function askedByDialog(
  { asks }: Pick<OpenMove, 'asks'>,
  { code, field }: Pick<ArrivedIssue, 'code' | 'field'>,
): boolean {
  if (asks === 'classification') return code === 'CLASSIFICATION_MISSING' && field === 'purpose'
  return code === 'MESSAGE_MISSING' || code === 'REFUSAL_REASON'
}
