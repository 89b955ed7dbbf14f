import { afterAll, beforeAll, expect, it } from 'vitest'
import { type BootedCms, bootStrapi } from '../boot/boot-strapi'
import { jobsOf } from '../jobs/jobs'
import { type Office, openOffice } from '../review/office'
import { answers } from '../walls/answers'
import { signIn } from '../walls/panel'
import { checkLog } from './check-log'

let cms: BootedCms
let office: Office
let jobs: ReturnType<typeof jobsOf>

beforeAll(async () => {
  cms = await bootStrapi()
  office = await openOffice(cms)
  jobs = jobsOf(cms)
})
afterAll(() => cms?.stop())

const anchors = (): Promise<{ user_id: number; params: { count: string; hash: string } | string }[]> =>
  cms.strapi.db.connection('notice').where({ kind: 'auditAnchor' }).orderBy('id')

it('A5 hands the head of the log to the auditors, and a later check finds it there', async () => {
  const auditor = await office.hire('auditor')
  const panel = await signIn(cms, auditor)
  const now = new Date()
  const job = jobs.job('auditAnchor', 'audit-anchor')
  expect(await jobs.run(job, { now })).toMatchObject({ outcome: 'ok', counts: { told: 1 } })
  await jobs.run(job, { now })
  const told = await anchors()
  expect(told.map((notice) => notice.user_id)).toEqual([auditor.userId])
  const [line] = (await panel.get('/notices')).json(answers.notices).lines
  const hash = /[0-9a-f]{64}$/.exec(line?.text ?? '')?.[0] ?? ''
  await office.published()
  expect(await checkLog(cms, hash)).toMatchObject({ fault: null })
  await jobs.run(job, { now })
  expect(await anchors()).toHaveLength(2)
})
