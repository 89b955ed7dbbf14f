import type { databaseNow } from '../../src/jobs/database-now'
import type { Job } from '../../src/jobs/job'
import type { JobRun, runsOf } from '../../src/jobs/job-run-store'
import type { RunOutcome, runJob } from '../../src/jobs/run-job'
import type { RunningJobs, startJobs } from '../../src/jobs/start-jobs'
import { type BootedCms, loadCompiled } from '../boot/boot-strapi'

type StartOptions = Omit<Parameters<typeof startJobs>[1], 'databaseUrl'>

/** The jobs feature of a booted CMS, as the server itself uses it. */
export function jobsOf({ strapi, databaseUrl }: BootedCms) {
  const running = loadCompiled<{ runJob: typeof runJob }>('src/jobs/run-job')
  const store = loadCompiled<{ runsOf: typeof runsOf }>('src/jobs/job-run-store')
  const starting = loadCompiled<{ startJobs: typeof startJobs }>('src/jobs/start-jobs')
  const clock = loadCompiled<{ databaseNow: typeof databaseNow }>('src/jobs/database-now')
  return {
    job: (name: string, file: string): Job => loadCompiled<Record<string, Job>>(`src/jobs/${file}`)[name] as Job,
    run: (job: Job, at: { now: Date; dryRun?: boolean }): Promise<RunOutcome> => running.runJob(strapi, job, at),
    runs: (job: string): Promise<JobRun[]> => store.runsOf(strapi, job, 100),
    start: (options: StartOptions): Promise<RunningJobs> => starting.startJobs(strapi, { databaseUrl, ...options }),
    now: () => clock.databaseNow(strapi),
  }
}

/** Waits until a question is answered with yes. Throws after `ms`. */
export async function until(what: string, isSo: () => Promise<boolean> | boolean, ms = 15_000): Promise<void> {
  const end = Date.now() + ms
  while (!(await isSo())) {
    if (Date.now() > end) throw new Error(`It did not come about: ${what}`)
    await new Promise((soon) => setTimeout(soon, 50))
  }
}
