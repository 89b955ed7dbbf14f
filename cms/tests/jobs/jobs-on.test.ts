import { afterAll, beforeAll, expect, it } from 'vitest'
import type { runningQueue } from '../../src/jobs/running-queue'
import { type BootedCms, bootStrapi, loadCompiled } from '../boot/boot-strapi'
import { until } from './jobs'

let cms: BootedCms

beforeAll(async () => {
  cms = await bootStrapi({ JOBS: 'on' })
})
afterAll(() => cms?.stop())

const queue = () =>
  loadCompiled<{ runningQueue: typeof runningQueue }>('src/jobs/running-queue').runningQueue(cms.strapi)

it('a server that listens has every job on its schedule, in Việt Nam’s time, each missed one to be caught up', async () => {
  await until('the queue runs', () => queue() !== null)
  const schedules = (await queue()?.getSchedules()) ?? []
  expect(Object.fromEntries(schedules.map(({ name, cron }) => [name, cron]))).toEqual({
    'publish-window': '* * * * *',
    'clock-tick': '*/5 * * * *',
    'consultation-notices': '* * * * *',
    'legal-status-notices': '5 0 * * *',
    'question-expiry': '10 * * * *',
    'account-sweep': '30 0 * * *',
    'retention-sweep': '0 2 * * *',
    'reader-traces': '20 * * * *',
    'stale-content': '0 6 * * *',
    'audit-anchor': '0 7 * * *',
    'mail-sweep': '*/5 * * * *',
  })
  for (const { timezone, options } of schedules) {
    expect(timezone).toBe('Asia/Ho_Chi_Minh')
    expect(options?.missed).toBe('once')
  }
})
