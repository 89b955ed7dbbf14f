import type { IssueCode } from 'shared-types/review'
import type { ArrivedIssue, OpenMove } from '../review-view'

const always: readonly string[] = [
  'MESSAGE_MISSING',
  'REFUSAL_REASON',
  'SUBCODE_MISSING',
  'UNIT_MISSING',
  'MEMBER_MISSING',
  'BODIES_MISSING',
  'UNTIL_MISSING',
  'ORDER_MISSING',
] satisfies IssueCode[]

/** Whether a move's own dialog asks for what an issue finds missing: such an issue neither shuts the button nor is listed. */
export function askedByDialog(
  { asks }: Pick<OpenMove, 'asks'>,
  { code, field }: Pick<ArrivedIssue, 'code' | 'field'>,
): boolean {
  if (asks === 'classification') return code === 'CLASSIFICATION_MISSING' && field === 'purpose'
  return always.includes(code)
}
