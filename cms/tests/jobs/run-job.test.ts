import { afterAll, beforeAll, expect, it } from 'vitest'
import type { Job } from '../../src/jobs/job'
import { type BootedCms, bootStrapi } from '../boot/boot-strapi'
import { type Office, openOffice } from '../review/office'
import { jobsOf } from './jobs'

let cms: BootedCms
let office: Office
let jobs: ReturnType<typeof jobsOf>

beforeAll(async () => {
  cms = await bootStrapi()
  office = await openOffice(cms)
  jobs = jobsOf(cms)
})
afterAll(() => cms?.stop())

const now = new Date('2031-11-10T03:00:00Z')
let count = 0
const jobThat = (run: Job['run']): Job => ({ name: `test-${++count}`, cron: '0 3 * * *', run })

it('notes a run with what it did', async () => {
  const job = jobThat(async () => ({ done: 3 }))
  expect(await jobs.run(job, { now })).toEqual({ outcome: 'ok', counts: { done: 3 } })
  expect(await jobs.runs(job.name)).toMatchObject([
    { outcome: 'ok', counts: { done: 3 }, as_of: now, dry_run: false, ended_at: expect.any(Date) },
  ])
})

it('of two instances at the same moment one runs it and the other skips', async () => {
  let running = 0
  let most = 0
  const job = jobThat(async () => {
    running += 1
    most = Math.max(most, running)
    await new Promise((soon) => setTimeout(soon, 200))
    running -= 1
    return {}
  })
  const outcomes = await Promise.all([jobs.run(job, { now }), jobs.run(job, { now })])
  expect(outcomes.map(({ outcome }) => outcome).sort()).toEqual(['ok', 'skipped'])
  expect(most).toBe(1)
  expect((await jobs.runs(job.name)).map(({ outcome }) => outcome).sort()).toEqual(['ok', 'skipped'])
})

it('a dry run says what it would do and does nothing', async () => {
  const topics = () => cms.strapi.db.query('api::topic.topic').count({})
  const job = jobThat(async (strapi) => {
    await strapi.db.query('api::topic.topic').create({ data: { nameVi: 'Thử', slug: 'thu' } })
    return { made: 1 }
  })
  const before = await topics()
  expect(await jobs.run(job, { now, dryRun: true })).toEqual({ outcome: 'ok', counts: { made: 1 } })
  expect(await topics()).toBe(before)
  expect(await jobs.runs(job.name)).toMatchObject([{ outcome: 'ok', dry_run: true, counts: { made: 1 } }])
})

it('tells the technicians of a failure once a day, and throws so that it is run again', async () => {
  const technician = await office.hire('technician')
  const job = jobThat(async () => {
    throw new Error('the disk is full')
  })
  await expect(jobs.run(job, { now })).rejects.toThrow('the disk is full')
  await expect(jobs.run(job, { now })).rejects.toThrow('the disk is full')
  expect(await jobs.runs(job.name)).toMatchObject([
    { outcome: 'failed', log: expect.stringContaining('the disk is full') },
    {},
  ])
  const told: { user_id: number }[] = await cms.strapi.db.connection('notice').where({ kind: 'jobFailed' })
  expect(told.map(({ user_id }) => user_id)).toEqual([technician.userId])
})

it('calls a run that a crash cut off interrupted, and is not held up by it', async () => {
  const job = jobThat(async () => ({ done: 1 }))
  await cms.strapi.db.connection('job_run').insert({ job: job.name, as_of: now, dry_run: false, outcome: 'running' })
  expect(await jobs.run(job, { now })).toMatchObject({ outcome: 'ok' })
  expect((await jobs.runs(job.name)).map(({ outcome }) => outcome)).toEqual(['ok', 'interrupted'])
})

it('F5 MOHA-12.6 publishes at its hour once, though the clock jumps an hour either way', async () => {
  const publishWindow = jobs.job('publishWindow', 'publish-window')
  const from = new Date('2031-11-10T03:00:00Z')
  const hour = 3_600_000
  const key = await office.beforeChief({ publishFrom: from.toISOString() })
  const outcome = await office.make(office.people.chief, key, { move: 'approve' }, new Date(from.getTime() - 48 * hour))
  expect(outcome.made).toBe(true)
  expect(await office.isLive(key)).toBe(false)
  const published = []
  for (const shift of [-hour, -1_000, 0, -hour, hour, 0])
    published.push(await jobs.run(publishWindow, { now: new Date(from.getTime() + shift) }))
  expect(published.map((run) => (run.outcome === 'ok' ? run.counts['published'] : null))).toEqual([0, 0, 1, 0, 0, 0])
  expect(await office.isLive(key)).toBe(true)
  const changes: { count: string }[] = await cms.strapi.db
    .connection('change')
    .where({ document_id: key.documentId, type: 'article' })
    .count()
  expect(Number(changes[0]?.count)).toBe(1)
})

it('MOHA-12.5 ends a question nobody answered in ten days and returns the item to whoever asked', async () => {
  const questionExpiry = jobs.job('questionExpiry', 'question-expiry')
  const asked = new Date('2031-11-03T02:00:00Z')
  const key = await office.write(office.people.reporter)
  await office.declare(office.people.reporter, key, { secrecyChecked: true })
  await office.must(office.people.reporter, key, 'submit')
  await office.must(office.people.editor, key, 'take')
  await office.make(office.people.editor, key, { move: 'ask', message: 'Số liệu lấy từ đâu?' }, asked)
  const day = 86_400_000
  await jobs.run(questionExpiry, { now: new Date(asked.getTime() + 9.9 * day) })
  expect(await office.stateOf(key)).toBe('needsInfo')
  await jobs.run(questionExpiry, { now: new Date(asked.getTime() + 10.1 * day) })
  expect(await office.caseOf(key)).toMatchObject({ state: 'inTriage', lastQuestion: 'expired' })
})

it('MOHA-5.1d closes an account whose time is over', async () => {
  const accountSweep = jobs.job('accountSweep', 'account-sweep')
  const leaver = await office.hire('reporter')
  const profiles = cms.strapi.db.query('api::staff-profile.staff-profile')
  const { id } = await profiles.findOne({ where: { adminUser: { id: leaver.userId } } })
  await profiles.update({ where: { id }, data: { activeUntil: '2031-11-09T00:00:00.000Z' } })
  expect(await jobs.run(accountSweep, { now })).toMatchObject({ counts: { revoked: 1 } })
  expect(await jobs.run(accountSweep, { now })).toMatchObject({ counts: { revoked: 0 } })
})
