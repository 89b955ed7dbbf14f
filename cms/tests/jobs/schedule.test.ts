import { TestClock } from 'pg-boss'
import { afterAll, beforeAll, beforeEach, expect, it } from 'vitest'
import type { Job } from '../../src/jobs/job'
import type { RunningJobs } from '../../src/jobs/start-jobs'
import { type BootedCms, bootStrapi } from '../boot/boot-strapi'
import { jobsOf, until } from './jobs'

let cms: BootedCms
let jobs: ReturnType<typeof jobsOf>

beforeAll(async () => {
  cms = await bootStrapi()
  jobs = jobsOf(cms)
})
afterAll(() => cms?.stop())

const minute = 60_000
let ran: string[] = []
/** At three at night in Việt Nam, which is 20:00 UTC. */
const nightly: Job = {
  name: 'test-nightly',
  cron: '0 3 * * *',
  run: async () => {
    ran.push('nightly')
    return {}
  },
}
beforeEach(async () => {
  ran = []
  await cms.strapi.db.connection.raw('drop schema if exists pgboss cascade')
})

const start = (clock: TestClock): Promise<RunningJobs> => jobs.start({ jobs: [nightly], clock, pollMs: 500 })

/** Lets the queue's time pass in steps, as its own timers need it. */
async function pass(clock: TestClock, ms: number): Promise<void> {
  for (let left = ms; left > 0; left -= 20_000) {
    await clock.tick(Math.min(left, 20_000))
    await new Promise((soon) => setTimeout(soon, 20))
  }
}

it('runs a job at its hour in Việt Nam, once', async () => {
  const clock = new TestClock(new Date('2031-11-10T19:58:00Z'))
  const running = await start(clock)
  await pass(clock, minute)
  expect(ran).toEqual([])
  await pass(clock, 4 * minute)
  await until('the nightly job ran', () => ran.length > 0)
  await pass(clock, 5 * minute)
  expect(ran).toEqual(['nightly'])
  await running.stop()
})

it('F10 runs an occurrence once where two instances look', async () => {
  const clock = new TestClock(new Date('2031-11-10T19:58:00Z'))
  const instances = [await start(clock), await start(clock)]
  await pass(clock, 5 * minute)
  await until('the nightly job ran', () => ran.length > 0)
  await pass(clock, 5 * minute)
  expect(ran).toEqual(['nightly'])
  for (const instance of instances) await instance.stop()
})

it('keeps its schedule over a restart, and catches up once on what came due while nothing ran', async () => {
  const clock = new TestClock(new Date('2031-11-10T18:00:00Z'))
  const first = await start(clock)
  await pass(clock, 2 * minute)
  const [before] = await first.queue.getSchedules()
  await first.stop()

  await clock.setTime(new Date('2031-11-11T01:00:00Z'))
  const second = await start(clock)
  const [after] = await second.queue.getSchedules()
  expect(after).toMatchObject({ name: 'test-nightly', cron: '0 3 * * *', timezone: 'Asia/Ho_Chi_Minh' })
  expect(after?.createdOn).toEqual(before?.createdOn)
  await pass(clock, 2 * minute)
  await until('the missed run was made up for', () => ran.length > 0)
  await pass(clock, 2 * minute)
  await second.stop()

  const third = await start(clock)
  await pass(clock, 2 * minute)
  expect(ran).toEqual(['nightly'])
  await third.stop()
})

it('F5 neither loses nor repeats an occurrence where the clock jumps an hour', async () => {
  const clock = new TestClock(new Date('2031-11-10T19:30:00Z'))
  const running = await start(clock)
  await pass(clock, minute)
  // An hour forward, over the occurrence.
  await clock.setTime(new Date('2031-11-10T20:31:00Z'))
  await pass(clock, 2 * minute)
  await until('the occurrence jumped over was made up for', () => ran.length > 0)
  // An hour back, before it, and on past it again.
  await clock.setTime(new Date('2031-11-10T19:58:00Z'))
  await pass(clock, 6 * minute)
  expect(ran).toEqual(['nightly'])
  await running.stop()
})
