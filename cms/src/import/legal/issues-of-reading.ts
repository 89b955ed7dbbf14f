import type { LegalReading, ReadingIssue, ReadingIssueCode } from 'shared-types/text'
import type { ImportIssue } from '../report/import-issue'

/** The field of the form in which a person mends what the reading lacks. */
const fields: Partial<Record<ReadingIssueCode, string>> = {
  'legal-number-missing': 'number',
  'legal-number-blank': 'number',
  'legal-date-missing': 'issuedOn',
  'legal-date-blank': 'issuedOn',
  'legal-form-missing': 'docForm',
  'legal-issuer-missing': 'issuerName',
  'legal-title-missing': 'title',
  'legal-abstract-missing': 'abstract',
  'legal-signer-missing': 'signer',
  'legal-effective-date-missing': 'effectiveOn',
  'legal-recipients-missing': 'recipientsIncludePortal',
  'legal-portal-not-in-recipients': 'recipientsIncludePortal',
  'legal-articles-missing': 'bodyFullText',
  'legal-article-skipped': 'bodyFullText',
  'legal-article-repeated': 'bodyFullText',
  'legal-article-out-of-order': 'bodyFullText',
  'legal-draft-text-missing': 'bodyFullText',
  'legal-draft-title-missing': 'title',
  'legal-deadline-missing': 'closesAt',
  'legal-receiving-unit-missing': 'receivingUnit',
  'legal-receiving-address-missing': 'receivingAddress',
  'legal-receiving-email-missing': 'receivingEmail',
}

/** The fields a letter fills with its own number, day and so on, where the form of a draft for comment has other ones. */
const ofLetter: Partial<Record<ReadingIssueCode, string | null>> = {
  'legal-number-missing': 'requestNumber',
  'legal-number-blank': 'requestNumber',
  'legal-date-missing': 'opensAt',
  'legal-date-blank': 'opensAt',
  'legal-issuer-missing': 'leadUnit',
  'legal-abstract-missing': 'summary',
  // The form has no place for these: the letter's own form, title and signer are not published.
  'legal-form-missing': null,
  'legal-title-missing': null,
  'legal-signer-missing': null,
}

/** What a reading lacks, each with the field of the draft's form; what the form has no place for is left out. */
export function issuesOfReading(reading: LegalReading): ImportIssue[] {
  return reading.missing.flatMap((issue) => placed(issue, reading.draft !== null))
}

function placed({ code, params }: ReadingIssue, letter: boolean): ImportIssue[] {
  const field = letter && code in ofLetter ? ofLetter[code] : fields[code]
  if (field === null) return []
  return [{ code, params, ...(field === undefined ? {} : { field }) }]
}
