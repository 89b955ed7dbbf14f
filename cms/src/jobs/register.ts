import type { Core } from '@strapi/strapi'
import { environment } from '../environment'
import { allJobs } from './all-jobs'
import { prepareJobRuns } from './database/prepare-job-runs'
import { type RunningJobs, startJobs } from './start-jobs'

const running = new WeakMap<Core.Strapi, Promise<RunningJobs | null>>()

/**
 * Jobs: their table, and the schedule from the moment this instance serves; a command that only loads the CMS runs none.
 * `JOBS=off` leaves the schedule to other instances. Call it last in `bootstrap()`.
 */
export async function bootstrapJobs({ strapi }: { strapi: Core.Strapi }): Promise<void> {
  await prepareJobRuns(strapi)
  if (environment.JOBS === 'off') return
  strapi.server.httpServer.once('listening', () => {
    const starting = startJobs(strapi, { databaseUrl: environment.DATABASE_URL, jobs: allJobs })
    running.set(
      strapi,
      starting.catch((error: unknown) => {
        strapi.log.error('The job queue did not start: nothing is published, warned or mailed by the clock.')
        strapi.log.error(error)
        return null
      }),
    )
  })
}

/** Stops the schedule; what runs may end. Call it in `destroy()`. */
export async function stopJobs({ strapi }: { strapi: Core.Strapi }): Promise<void> {
  const jobs = await running.get(strapi)
  running.delete(strapi)
  await jobs?.stop()
}
