import type { Core } from '@strapi/strapi'
import { type Clock, PgBoss, type QueueOptions } from 'pg-boss'
import { z } from 'zod'
import { deliverMail } from '../notices/deliver-mail'
import { mailQueue, mailRetries } from '../notices/mail-queue'
import { databaseNow } from './database-now'
import type { Job } from './job'
import { ownTypes } from './own-types'
import { runJob } from './run-job'
import { setRunningQueue } from './running-queue'

/** A job queue of this instance, running. */
export interface RunningJobs {
  queue: PgBoss
  /** Lets what runs end, for a while, then goes. */
  stop(): Promise<void>
}

interface Start {
  databaseUrl: string
  jobs: readonly Job[]
  /** Milliseconds between looks for due jobs; the schedule itself is looked at twice a minute. */
  pollMs?: number
  mail?: QueueOptions
  /** The queue's own time and timers. */
  clock?: Clock
}

const timeZone = 'Asia/Ho_Chi_Minh'
const patienceMs = 10_000
const mailSchema = z.object({ noticeId: z.string() })

/**
 * Starts the schedule and the workers on the database's queue (schema `pgboss`). Any number of instances may run: an
 * occurrence becomes one job, whichever instance sees it, and one that came due while none ran is caught up once.
 */
export async function startJobs(
  strapi: Core.Strapi,
  { databaseUrl, jobs, pollMs = 2_000, mail = mailRetries, clock }: Start,
): Promise<RunningJobs> {
  const queue = new PgBoss({
    connectionString: databaseUrl,
    application_name: 'cong-jobs',
    max: 4,
    ...ownTypes,
    ...(clock ? { clock } : {}),
  })
  queue.on('error', (error) => strapi.log.error(`Job queue: ${error.message}`))
  queue.on('warning', ({ message }) => strapi.log.warn(`Job queue: ${message}`))
  await queue.start()
  const polling = { pollingIntervalSeconds: pollMs / 1_000 }
  for (const job of jobs) {
    // Of one job at most one run waits; two that run at once are told apart by the job's own lock.
    await queue.createQueue(job.name, {
      policy: 'short',
      retryLimit: 3,
      retryDelay: 60,
      retryBackoff: true,
      deleteAfterSeconds: 86_400,
    })
    await queue.schedule(job.name, job.cron, null, { tz: timeZone, missed: 'once' })
    await queue.work(job.name, polling, async () => runJob(strapi, job, { now: await databaseNow(strapi) }))
  }
  await queue.createQueue(mailQueue, { policy: 'exclusive', ...mail })
  await queue.work(mailQueue, { ...polling, includeMetadata: true }, async ([mailJob]) => {
    if (!mailJob) return
    const { noticeId } = mailSchema.parse(mailJob.data)
    const isLastTry = mailJob.retryCount >= mailJob.retryLimit
    await deliverMail(strapi, noticeId, { isLastTry, now: await databaseNow(strapi) })
  })
  setRunningQueue(strapi, queue)
  return {
    queue,
    stop: async () => {
      setRunningQueue(strapi, null)
      await queue.stop({ graceful: true, timeout: patienceMs })
    },
  }
}
