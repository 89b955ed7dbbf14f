/** Something a check found: a stable code with parameters. The words are in the panel's message files. */
export interface Issue {
  code: IssueCode
  /** The field to mend, where there is one. */
  field?: string
  /** The clause it rests on, e.g. `MOHA-9.5`, or `default`. */
  clause: string
  params?: Readonly<Record<string, string | number>>
}

export const issueCodes = [
  'ROLE_FORBIDDEN',
  'SCOPE_FORBIDDEN',
  'NOT_OPEN',
  'INCOMPLETE',
  'ALT_TEXT_MISSING',
  'SECRECY_NOT_CHECKED',
  'SOURCE_MISSING',
  'REFUSAL_REASON',
  'SELF_APPROVAL',
  'WINDOW_INVALID',
  'CHANGED_SINCE_REVIEW',
  'DIGEST_MISSING',
  'SLUG_TAKEN',
  'MESSAGE_MISSING',
  'CLASSIFICATION_MISSING',
  'DUPLICATE_UNRESOLVED',
  'LETTER_MISSING',
  'RECIPIENTS_LINE',
  'FORMAT_NONCOMPLIANT',
  'SIGNOFF_MISSING',
  'ACCOUNT_INACTIVE',
  'NOT_BRIEFED',
  'SOURCE_UNOFFICIAL',
  'CONSENT_MISSING',
  'NOT_VERBATIM',
  'QUESTION_NOT_FAILED',
  'SUBCODE_MISSING',
  'UNIT_MISSING',
  'MEMBER_MISSING',
  'BODIES_MISSING',
  'UNTIL_MISSING',
  'DIRECTION_MISSING',
  'ORDER_MISSING',
  'HEADING_JUMP',
  'TABLE_WITHOUT_HEADER',
  'LINK_VAGUE',
  'PDF_SCANNED',
  'PDF_UNREADABLE',
  'NOT_PUBLIC',
  'SHORT_NOTICE',
] as const
export type IssueCode = (typeof issueCodes)[number]
