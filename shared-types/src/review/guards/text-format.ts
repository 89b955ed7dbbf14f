import type { Issue } from '../issue.ts'
import type { GuardCheck } from './guard-facts.ts'

/** G9: files on the allow-list and scanned, text in Unicode. */
export const textFormat: GuardCheck = ({ draft }, clause) => [
  ...draft.badFiles.map((name): Issue => ({ code: 'FORMAT_NONCOMPLIANT', clause, params: { name } })),
  ...draft.legacyFields.map((field): Issue => ({ code: 'FORMAT_NONCOMPLIANT', field, clause })),
]
