import { createHash } from 'node:crypto'
import { readFile, stat } from 'node:fs/promises'
import { basename } from 'node:path'
import type { Core } from '@strapi/strapi'
import { actAs } from '../accounts/act-as'
import type { Staff } from '../accounts/staff'
import { uidOf } from '../content/content-types'
import { ownAttributes } from '../content/rows/own-attributes'
import { createDraft } from './create-draft'
import { findImported } from './import-store'
import { missingInDraft, missingInFields } from './missing-in-draft'
import { panelAddress } from './panel-address'
import { type ImportKind, planFile } from './plan-file'
import type { PlannedDraft, PlannedValue } from './planned-draft'
import { limits } from './read/limits'
import { readSource } from './read/read-source'
import { type ImportReport, refusedReport } from './report/import-report'
import type { ImportIssue } from './report/import-issue'
import { problemsOf } from './problems-of'
import type { StructureNames } from './structure-names'
import { readValues, type WrittenValue } from './values/read-values'

/** What is to become of each file of one import. */
export interface ImportOrder {
  kind: ImportKind
  writer: Staff
  names: StructureNames
  /** Relations every draft gets; null and empty are left out. */
  place: {
    subPortalId: string | null
    owningUnitId: string | null
    channelId: string | null
    topicIds: readonly string[]
  }
  /** Values given on the command line; they win over what was read. */
  given: readonly WrittenValue[]
  force: boolean
  dryRun: boolean
}

/** Imports one file: read it → plan the draft → find an earlier import → create. Never publishes. */
export async function importFile(strapi: Core.Strapi, file: string, order: ImportOrder): Promise<ImportReport> {
  const bytes = await bytesOf(file)
  if (!Buffer.isBuffer(bytes)) return refusedReport(file, { issues: [bytes] })
  const source = await readSource(basename(file), bytes)
  if ('refused' in source) return refusedReport(file, { issues: [source.refused] })
  const plan = planFile(basename(file), source.text, order.kind, order.names.units)
  if ('refused' in plan) return refusedReport(file, { issues: [plan.refused] })

  const { type } = plan
  const values = valuesWithGiven(plan.values, order.given)
  const attributes = new Map(ownAttributes(strapi, uidOf[type]))
  const read = readValues(attributes, values, order.names.find(order.place.subPortalId))
  if (read.issues.length > 0) return refusedReport(file, { type, values, issues: read.issues })
  const data = { ...read.data, ...placeOf(order), [plan.body.field]: plan.body.value }
  const issues = [...source.issues, ...openIssues(plan, order.given)]
  const report: ImportReport = {
    file,
    outcome: 'checked',
    type,
    documentId: null,
    url: null,
    values,
    counts: plan.counts,
    missing: [],
    issues,
    problems: [],
  }

  const key = { type, digest: createHash('sha256').update(bytes).digest('hex') }
  const earlier = order.force ? null : await findImported(strapi, key)
  if (earlier) return existing(strapi, report, earlier)
  if (order.dryRun) return { ...report, missing: await missingInFields(strapi, plan, data) }
  try {
    const create = () =>
      createDraft(strapi, {
        key,
        data,
        file,
        originalIn: plan.originalIn,
        userId: order.writer.actor.userId,
        force: order.force,
      })
    const created = await actAs(order.writer.actor.userId, create)
    if (created.before) return existing(strapi, report, created.documentId)
    return { ...report, ...(await placed(strapi, type, created.documentId)), outcome: 'created' }
  } catch (error) {
    const problems = problemsOf(error)
    if (!problems) throw new Error(`The import of ${file} failed.`, { cause: error })
    return refusedReport(file, { type, values, problems })
  }
}

async function bytesOf(file: string): Promise<Buffer | ImportIssue> {
  try {
    const { size } = await stat(file)
    if (size > limits.fileBytes) return { code: 'file-too-large', params: { max: limits.fileBytes / 1024 / 1024 } }
    return await readFile(file)
  } catch (error) {
    const reason = error instanceof Error && 'code' in error ? String(error.code) : String(error)
    return { code: 'file-unreadable', params: { reason } }
  }
}

/** What was given stands in place of what was read, and below it where nothing was. */
function valuesWithGiven(read: readonly PlannedValue[], given: readonly WrittenValue[]): PlannedValue[] {
  const values = new Map(read.map((value) => [value.field, value]))
  for (const { field, value } of given) values.set(field, { field, value, line: null, from: 'given' })
  return [...values.values()]
}

function openIssues({ issues }: PlannedDraft, given: readonly WrittenValue[]): ImportIssue[] {
  return issues.filter(({ field }) => !given.some((value) => value.field === field))
}

function placeOf({ place, writer }: ImportOrder): Record<string, unknown> {
  return {
    owningUnit: place.owningUnitId ?? writer.actor.unitId,
    ...(place.subPortalId ? { subPortal: place.subPortalId } : {}),
    ...(place.channelId ? { channel: place.channelId } : {}),
    ...(place.topicIds.length > 0 ? { topics: [...place.topicIds] } : {}),
  }
}

async function existing(strapi: Core.Strapi, report: ImportReport, documentId: string): Promise<ImportReport> {
  const { type } = report
  if (!type) return report
  // What an earlier import read is no news: people may have edited the draft since.
  return {
    ...report,
    ...(await placed(strapi, type, documentId)),
    outcome: 'existing',
    values: [],
    counts: [],
    issues: [],
  }
}

async function placed(strapi: Core.Strapi, type: PlannedDraft['type'], documentId: string) {
  return {
    documentId,
    url: panelAddress(strapi, type, documentId),
    missing: await missingInDraft(strapi, type, documentId),
  }
}
