import { bodyFromLegalText, type Found, type LegalReading } from 'shared-types/text'
import type { NamedUnit, PlannedDraft } from '../planned-draft'
import { valuesOfDraft } from '../values-of-draft'
import { countRuns } from './count-runs'
import { docClassOf } from './doc-class-of'
import { issuesOfReading } from './issues-of-reading'
import { unitNamed } from './unit-named'

/** The draft of a legal document from what its text says; the original file goes with it (MOHA-11.3b). */
export function planLegalDocument(reading: LegalReading, units: readonly NamedUnit[]): PlannedDraft {
  const draft = valuesOfDraft()
  draft.found('number', reading.number, 100)
  draft.found('title', reading.title, 500)
  if (reading.form) draft.concluded('docForm', reading.form.value.form, reading.form.line)
  const docClass = docClassOf({
    form: reading.form?.value.form ?? null,
    number: reading.number?.value ?? null,
    issuedOn: reading.issuedOn?.value ?? null,
  })
  draft.concluded('docClass', docClass ?? 'administrative')
  if (docClass === null) draft.issue({ code: 'doc-class-assumed', params: {}, field: 'docClass' })
  planIssuer(draft, reading.issuerName, units)
  draft.found('issuedOn', reading.issuedOn)
  draft.found('effectiveOn', reading.effectiveOn)
  draft.found('signer', reading.signer, 200)
  // A short text without an opening article says what it is about in its title.
  if (!draft.found('abstract', reading.abstract, 2000) && reading.title)
    draft.concluded('abstract', reading.title.value, reading.title.line)
  if (!draft.found('recipientsIncludePortal', reading.recipientsIncludePortal))
    draft.concluded('recipientsIncludePortal', false)
  draft.concluded('originType', 'original')
  const body = bodyFromLegalText(reading.bodyText)
  return {
    type: 'legalDocument',
    values: draft.values,
    body: { field: 'bodyFullText', value: body },
    originalIn: 'files',
    counts: countRuns(body),
    issues: [...draft.issues, ...issuesOfReading(reading)],
  }
}

function planIssuer(
  draft: ReturnType<typeof valuesOfDraft>,
  name: Found<string> | null,
  units: readonly NamedUnit[],
): void {
  if (!name) return
  const unit = unitNamed(units, name.value)
  if (unit) {
    draft.unit('issuer', unit, name.line)
    return
  }
  draft.found('issuerName', name, 300)
}
