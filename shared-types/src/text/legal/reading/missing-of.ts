import type { ReadingIssue, ReadingIssueCode } from '../reading-issue.ts'
import type { Found } from './found.ts'
import type { LegalReading } from './legal-reading.ts'

type Blanks = { number: Found<string> | null; issuedOn: Found<string> | null }

/** Names each thing a reading lacks, in the order a person fills a form. */
export function missingOf(reading: Omit<LegalReading, 'missing'>, blanks: Blanks): ReadingIssue[] {
  const lack = (
    value: unknown,
    code: ReadingIssueCode,
    blank?: Found<string> | null,
    blankCode?: ReadingIssueCode,
  ): ReadingIssue[] => {
    if (value !== null) return []
    return blank && blankCode
      ? [{ code: blankCode, params: { line: blank.line, found: blank.value } }]
      : [{ code, params: {} }]
  }
  const { draft, recipientsIncludePortal: portal } = reading
  return [
    ...lack(reading.number, 'legal-number-missing', blanks.number, 'legal-number-blank'),
    ...lack(reading.issuedOn, 'legal-date-missing', blanks.issuedOn, 'legal-date-blank'),
    ...lack(reading.form, 'legal-form-missing'),
    ...lack(reading.issuerName, 'legal-issuer-missing'),
    ...lack(reading.title, 'legal-title-missing'),
    ...lack(reading.abstract, 'legal-abstract-missing'),
    ...lack(reading.signer, 'legal-signer-missing'),
    ...(draft
      ? [
          ...(draft.form ? lack(draft.title, 'legal-draft-title-missing') : lack(null, 'legal-draft-text-missing')),
          ...lack(draft.closesAt, 'legal-deadline-missing'),
          ...lack(draft.receivingUnit, 'legal-receiving-unit-missing'),
          ...lack(draft.receivingAddress, 'legal-receiving-address-missing'),
          ...lack(draft.receivingEmail, 'legal-receiving-email-missing'),
        ]
      : [
          ...lack(reading.effectiveOn, 'legal-effective-date-missing'),
          ...lack(reading.recipients, 'legal-recipients-missing'),
          ...(portal && !portal.value
            ? [{ code: 'legal-portal-not-in-recipients' as const, params: { line: portal.line } }]
            : []),
          ...(reading.structure.runs.some((run) => run.articles > 0) || reading.form?.value.form === 'officialLetter'
            ? []
            : lack(null, 'legal-articles-missing')),
        ]),
    ...reading.structure.issues,
  ]
}
