/** Everything the readers of legal texts may have to tell a person; the words stand in the message files. */
export const readingIssueCodes = [
  'legal-number-missing',
  'legal-number-blank',
  'legal-date-missing',
  'legal-date-blank',
  'legal-form-missing',
  'legal-issuer-missing',
  'legal-title-missing',
  'legal-abstract-missing',
  'legal-signer-missing',
  'legal-effective-date-missing',
  'legal-recipients-missing',
  'legal-portal-not-in-recipients',
  'legal-articles-missing',
  'legal-article-skipped',
  'legal-article-repeated',
  'legal-article-out-of-order',
  'legal-draft-text-missing',
  'legal-draft-title-missing',
  'legal-deadline-missing',
  'legal-receiving-unit-missing',
  'legal-receiving-address-missing',
  'legal-receiving-email-missing',
  'legal-refused-news-item',
  'legal-refused-not-a-legal-text',
] as const

export type ReadingIssueCode = (typeof readingIssueCodes)[number]

/** Something found while reading a legal text: a stable code and its parameters (`line` counts from 1). */
export interface ReadingIssue {
  code: ReadingIssueCode
  params: Record<string, string | number>
}
