import type { Core } from '@strapi/strapi'
import type { Staff } from '../accounts/staff'
import { actBy } from '../audit/act-by'
import { recordAct } from '../audit/record-act'
import { digestOfDraft } from '../content/digest-of-draft'
import { policyOfItem } from '../policy/policies-of'
import { assignEditor } from './assign-editor'
import type { CaseKey } from './case-key'
import { refuse } from './errors'
import { noSecrecyCheck } from './new-version'
import { actsAsChief, isOnDesk } from './on-desk'
import { provides } from './provides'
import { objectOf } from './record-move'
import { recordingRefusals } from './recording-refusals'
import { refuseClosed } from './refuse-closed'
import type { CaseChange, ReviewCase } from './review-case'
import { lockCase, updateCase } from './review-store'
import type { Triage } from './triage-request'
import { triageStates } from './triage-states'

/** A change beside the text, and how the audit log calls it. */
interface Note {
  action: string
  change: CaseChange
  reason: string | null
}

/**
 * Notes what stands beside the text: its purpose and how delicate it is (whose desk it is on), the secrecy check (somebody
 * of the owning unit who provides its texts, MOHA-9.5), why it is no duplicate (MOHA-12.4), exceptions of the chief, who
 * edits it. Throws ReviewRefusal where the person or the state does not allow it.
 */
export async function triage(
  strapi: Core.Strapi,
  staff: Staff,
  key: CaseKey,
  request: Triage,
  now: Date,
): Promise<ReviewCase> {
  const attempt = { action: 'triage', ...objectOf(key), staff, now }
  return recordingRefusals(strapi, attempt, () => noteInTransaction(strapi, staff, key, request, now))
}

async function noteInTransaction(
  strapi: Core.Strapi,
  staff: Staff,
  key: CaseKey,
  request: Triage,
  now: Date,
): Promise<ReviewCase> {
  return strapi.db.transaction(async () => {
    const item = (await lockCase(strapi, key)) ?? refuse(404, 'NO_CASE')
    await refuseClosed(strapi, staff, item)
    const notes = [
      ...deskNotes(strapi, staff, item, request),
      ...(await duplicateNote(strapi, staff, key, item, request)),
      ...recipientsNote(strapi, staff, item, request),
      ...secrecyNote(strapi, staff, item, request, now),
      ...(await assignment(strapi, staff, item, request, now)),
    ]
    for (const { action, reason } of notes) {
      await recordAct(strapi, {
        at: now.toISOString(),
        ...actBy(staff),
        action: `item.${action}`,
        ...objectOf(key),
        ...{ fromState: item.state, toState: item.state, reason, diffHash: null },
      })
    }
    return updateCase(strapi, item, Object.assign({}, ...notes.map((note) => note.change)))
  })
}

function deskNotes(strapi: Core.Strapi, { actor }: Staff, item: ReviewCase, request: Triage): Note[] {
  const { purpose, sensitivity, directionRequired } = request
  const asked = [
    ['purpose', purpose] as const,
    ['sensitivity', sensitivity] as const,
    ['directionRequired', directionRequired] as const,
  ].flatMap(([name, value]) => (value === undefined ? [] : [name]))
  for (const name of asked) onDeskOr(strapi, actor, item, name)
  return [
    ...(purpose === undefined ? [] : [{ action: 'purpose', change: { purpose: purpose || null }, reason: purpose }]),
    ...(sensitivity === undefined ? [] : [{ action: 'sensitivity', change: { sensitivity }, reason: sensitivity }]),
    ...(directionRequired === undefined
      ? []
      : [
          {
            action: directionRequired ? 'directionRequired' : 'directionWaived',
            change: { directionRequired },
            reason: null,
          },
        ]),
  ]
}

function onDeskOr(strapi: Core.Strapi, actor: Staff['actor'], item: ReviewCase, name: keyof typeof triageStates): void {
  if (!triageStates[name].has(item.state)) refuse(409, 'NOT_OPEN', name)
  if (!isOnDesk(actor, item, policyOfItem(strapi, item))) refuse(403, 'SCOPE_FORBIDDEN', name)
}

async function duplicateNote(
  strapi: Core.Strapi,
  { actor }: Staff,
  { type, documentId, locale }: CaseKey,
  item: ReviewCase,
  { duplicateNote: note }: Triage,
): Promise<Note[]> {
  if (note === undefined) return []
  onDeskOr(strapi, actor, item, 'duplicateNote')
  const digest = (await digestOfDraft(strapi, type, documentId, locale)) ?? ''
  return [
    { action: 'notDuplicate', change: { duplicateOverride: note ? { note, digest } : null }, reason: note || null },
  ]
}

function recipientsNote(
  strapi: Core.Strapi,
  { actor }: Staff,
  item: ReviewCase,
  { recipientsOverride: note }: Triage,
): Note[] {
  if (note === undefined) return []
  if (!triageStates.recipientsOverride.has(item.state)) refuse(409, 'NOT_OPEN', 'recipientsOverride')
  if (!actsAsChief(actor, item, policyOfItem(strapi, item))) refuse(403, 'ROLE_FORBIDDEN', 'recipientsOverride')
  return [{ action: 'recipientsOverride', change: { recipientsOverride: note || null }, reason: note || null }]
}

function secrecyNote(
  strapi: Core.Strapi,
  { actor }: Staff,
  item: ReviewCase,
  { secrecyChecked }: Triage,
  now: Date,
): Note[] {
  if (secrecyChecked === undefined) return []
  if (!triageStates.secrecyChecked.has(item.state)) refuse(409, 'NOT_OPEN', 'secrecyChecked')
  if (!actor.active) refuse(403, 'ACCOUNT_INACTIVE', 'secrecyChecked')
  if (!actor.briefed) refuse(403, 'NOT_BRIEFED', 'secrecyChecked')
  if (!provides(actor, policyOfItem(strapi, item))) refuse(403, 'ROLE_FORBIDDEN', 'secrecyChecked')
  if (actor.unitId === null || actor.unitId !== item.owningUnitId) refuse(403, 'SCOPE_FORBIDDEN', 'secrecyChecked')
  if (!secrecyChecked) return [{ action: 'secrecyUnchecked', change: noSecrecyCheck, reason: null }]
  const checked = {
    secrecyCheckedAt: now.toISOString(),
    secrecyCheckedById: actor.userId,
    secrecyCheckedUnitId: actor.unitId,
    secrecyVoidedAt: null,
  }
  return [{ action: 'secrecyChecked', change: checked, reason: null }]
}

async function assignment(
  strapi: Core.Strapi,
  staff: Staff,
  item: ReviewCase,
  { assignedEditorId }: Triage,
  now: Date,
): Promise<Note[]> {
  const change = await assignEditor(strapi, staff, item, assignedEditorId, now)
  return assignedEditorId === undefined ? [] : [{ action: 'assign', change, reason: null }]
}
