import { linesOfText } from './lines-of-text.ts'
import { parseLegalStructure } from './parse-legal-structure.ts'
import { plainLine } from './plain-line.ts'
import { findAbstract } from './reading/find-abstract.ts'
import { findConsultation } from './reading/find-consultation.ts'
import { findEffectiveDate } from './reading/find-effective-date.ts'
import { findHeading } from './reading/find-heading.ts'
import { findIssueDate } from './reading/find-issue-date.ts'
import { findIssuer } from './reading/find-issuer.ts'
import { findLetterSubject } from './reading/find-letter-subject.ts'
import { findNumber } from './reading/find-number.ts'
import { findRecipients } from './reading/find-recipients.ts'
import { findSigner } from './reading/find-signer.ts'
import { formOfNumber } from './reading/form-of.ts'
import type { DraftRead, LegalReading } from './reading/legal-reading.ts'
import { missingOf } from './reading/missing-of.ts'
import type { LineRange } from './reading/parts-of-text.ts'
import { partsOfText } from './reading/parts-of-text.ts'
import { refusalOf } from './reading/refusal-of.ts'
import { titleOfHeading } from './reading/title-of-heading.ts'

/**
 * Reads what a Vietnamese legal or administrative text says about itself: number, form, issuer, day, title, signer,
 * recipients, effect; whether it is a letter that sends a draft for comment, and until when; or that it is neither
 * (a news item about a document). Total and pure: what cannot be read is named in `missing`, never guessed silently.
 */
export function readLegalText(text: string): LegalReading {
  const lines = linesOfText(text)
  const plain = lines.map(plainLine)
  const structure = parseLegalStructure(plain)
  const parts = partsOfText(plain)
  const draft = parts.letter && readDraft(plain, parts.letter, parts.document)
  const whole = { start: 0, end: plain.length }
  const head = parts.letter ?? { start: 0, end: structure.runs[1]?.start ?? plain.length }
  const source = parts.letter ?? whole

  const { number, blank: blankNumber } = findNumber(plain, source)
  const date = findIssueDate(plain, source)
  const heading = parts.letter ? null : findHeading(plain, head)
  const symbol = number ?? blankNumber
  const title = parts.letter ? findLetterSubject(plain, parts.letter) : titleOfHeading(heading)
  const recipients = findRecipients(plain, head)
  const articles = structure.runs.reduce((sum, run) => sum + run.articles, 0)
  const refusal = refusalOf(plain, articles, number !== null)
  const reading: Omit<LegalReading, 'missing'> = {
    kind: refusal ? 'refused' : draft ? 'draftForComment' : 'legalDocument',
    refusal,
    number,
    form: symbol ? { value: formOfNumber(symbol.value), line: symbol.line } : (heading?.form ?? null),
    issuerName: findIssuer(plain, source),
    place: date.place,
    issuedOn: date.issuedOn,
    title,
    abstract: findAbstract(plain, structure, title),
    signer: findSigner(plain, recipients?.next ?? structure.runs[0]?.end ?? head.end, head.end),
    recipients: recipients?.recipients ?? null,
    recipientsIncludePortal: recipients?.includePortal ?? null,
    effectiveOn: findEffectiveDate(plain, head, date.issuedOn?.value ?? null),
    draft,
    bodyText: draft && parts.document ? lines.slice(parts.document.start, parts.document.end).join('\n') : text,
    structure,
  }
  return { ...reading, missing: refusal ? [] : missingOf(reading, { number: blankNumber, issuedOn: date.blank }) }
}

/** A letter sends a draft for comment where it asks for comments and the draft follows, or at least a deadline is set. */
function readDraft(plain: readonly string[], letter: LineRange, document: LineRange | null): DraftRead | null {
  const consultation = findConsultation(plain, letter)
  if (!consultation || !(document || consultation.closesAt)) return null
  const heading = document && findHeading(plain, document)
  return { ...consultation, form: heading?.form ?? null, title: titleOfHeading(heading, 'Dự thảo ') }
}
