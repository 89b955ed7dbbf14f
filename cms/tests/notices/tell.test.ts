import { afterAll, beforeAll, beforeEach, expect, it } from 'vitest'
import type { ReviewedType } from 'shared-types/content'
import { type BootedCms, bootStrapi } from '../boot/boot-strapi'
import { jobsOf } from '../jobs/jobs'
import { type Office, openOffice } from '../review/office'

let cms: BootedCms
let office: Office
let jobs: ReturnType<typeof jobsOf>

beforeAll(async () => {
  cms = await bootStrapi()
  office = await openOffice(cms)
  jobs = jobsOf(cms)
})
afterAll(() => cms?.stop())
beforeEach(async () => {
  await cms.strapi.db.connection('notice').delete()
})

/** Stores a document as if it were live: what these jobs look at is that and its dates. */
async function writeLive(type: ReviewedType, table: string, fields: Record<string, unknown>): Promise<void> {
  const key = await office.write(office.people.focal, fields, type)
  await cms.strapi.db.connection(table).where({ document_id: key.documentId }).update({ published_at: new Date() })
}
const told = async (kind: string): Promise<number[]> => {
  const rows: { user_id: number }[] = await cms.strapi.db.connection('notice').where({ kind })
  return rows.map(({ user_id }) => user_id).sort((one, other) => one - other)
}
const providersAndOffice = () =>
  [office.people.focal, office.people.editor, office.people.secondEditor]
    .map(({ userId }) => userId)
    .sort((one, other) => one - other)

it('J11 tells the unit and the standing office once that a document took effect, on the day it does in Việt Nam', async () => {
  const job = jobs.job('legalStatusNotices', 'legal-status-notices')
  await writeLive('legalDocument', 'legal_documents', {
    title: 'Thông tư về văn thư',
    number: '5/2031/TT-BNV',
    docClass: 'normative',
    docForm: 'circular',
    issuedOn: '2031-10-01',
    effectiveOn: '2031-11-10',
    abstract: 'Trích yếu',
    topics: [office.topic],
    owningUnit: office.units['legal'],
  })
  // 23:59 and 00:05 in Việt Nam.
  await jobs.run(job, { now: new Date('2031-11-09T16:59:00Z') })
  expect(await told('legalInForce')).toEqual([])
  await jobs.run(job, { now: new Date('2031-11-09T17:05:00Z') })
  await jobs.run(job, { now: new Date('2031-11-10T17:05:00Z') })
  expect(await told('legalInForce')).toEqual(providersAndOffice())
})

it('J2 tells the unit and the standing office once that a consultation opened and closed, and writes no content', async () => {
  const job = jobs.job('consultationNotices', 'consultation-notices')
  await writeLive('draftForComment', 'drafts_for_comment', {
    title: 'Dự thảo Nghị định',
    summary: 'Lấy ý kiến',
    draftClass: 'ownAuthority',
    audience: 'public',
    topics: [office.topic],
    owningUnit: office.units['legal'],
    leadUnit: office.units['legal'],
    receivingUnit: office.units['legal'],
    requestReceivedAt: '2031-10-01T02:00:00.000Z',
    opensAt: '2031-11-03T01:00:00.000Z',
    closesAt: '2031-11-10T10:00:00.000Z',
    receivingAddress: 'Hà Nội',
    receivingEmail: 'gopy@moha.example',
  })
  const changes = async () => Number((await cms.strapi.db.connection('change').count())[0]?.['count'])
  const before = await changes()
  await jobs.run(job, { now: new Date('2031-11-03T01:00:00Z') })
  expect(await told('consultationOpened')).toEqual(providersAndOffice())
  await jobs.run(job, { now: new Date('2031-11-10T09:59:59Z') })
  expect(await told('consultationClosed')).toEqual([])
  // The minute it closed was missed: an instance that starts later catches up.
  await jobs.run(job, { now: new Date('2031-11-10T12:00:00Z') })
  await jobs.run(job, { now: new Date('2031-11-10T11:00:00Z') })
  expect(await told('consultationClosed')).toEqual(providersAndOffice())
  expect(await changes()).toBe(before)
})
