import { bodyFromLegalText, type Found, type LegalReading } from 'shared-types/text'
import type { NamedUnit, PlannedDraft } from '../planned-draft'
import type { SourceKind } from '../read/source-text'
import { valuesOfDraft } from '../values-of-draft'
import { countRuns } from './count-runs'
import { issuesOfReading } from './issues-of-reading'
import { unitNamed } from './unit-named'

/** The draft for public comment from a letter and the draft it sends (BP-CV, MOHA-11.3c); null where it sends none. */
export function planDraftForComment(
  reading: LegalReading,
  units: readonly NamedUnit[],
  kind: SourceKind,
): PlannedDraft | null {
  if (!reading.draft) return null
  const { draft: sent } = reading
  const draft = valuesOfDraft()
  draft.found('title', sent.title ?? reading.title, 500)
  if (!draft.found('summary', reading.abstract, 1000) && reading.title)
    draft.concluded('summary', reading.title.value, reading.title.line)
  draft.issue({ code: 'draft-class-unknown', params: {}, field: 'draftClass' })
  draft.found('requestNumber', reading.number, 100)
  if (reading.issuedOn) {
    draft.concluded('opensAt', startOfDay(reading.issuedOn.value), reading.issuedOn.line)
    draft.issue({ code: 'opens-with-letter', params: {}, field: 'opensAt' })
  }
  draft.found('closesAt', sent.closesAt)
  planUnit(draft, 'leadUnit', reading.issuerName, units)
  planUnit(draft, 'receivingUnit', sent.receivingUnit, units)
  draft.found('receivingAddress', sent.receivingAddress, 500)
  draft.found('receivingEmail', sent.receivingEmail, 254)
  if (!draft.found('silenceIsConsent', sent.silenceIsConsent)) draft.concluded('silenceIsConsent', false)
  // Posted on the portal for everybody, and sent to agencies by name where the letter names them.
  draft.concluded('audience', sent.invited ? 'both' : 'public', sent.invited?.line ?? null)
  draft.concluded('publicComments', false)
  draft.concluded('originType', 'original')
  if (kind !== '.pdf') draft.issue({ code: 'draft-file-not-pdf', params: { kind }, field: 'draftFile' })
  const body = bodyFromLegalText(reading.bodyText)
  return {
    type: 'draftForComment',
    values: draft.values,
    body: { field: 'bodyFullText', value: body },
    originalIn: 'draftFile',
    counts: countRuns(body),
    issues: [...draft.issues, ...issuesOfReading(reading)],
  }
}

function planUnit(
  draft: ReturnType<typeof valuesOfDraft>,
  field: string,
  name: Found<string> | null,
  units: readonly NamedUnit[],
): void {
  if (!name) return
  const unit = unitNamed(units, name.value)
  if (unit) draft.unit(field, unit, name.line)
  else draft.issue({ code: 'unit-not-listed', params: { name: name.value, line: name.line }, field })
}

/** The first instant of a day in Việt Nam. */
function startOfDay(day: string): string {
  return `${day}T00:00:00+07:00`
}
