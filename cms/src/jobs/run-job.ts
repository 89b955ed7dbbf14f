import type { Core } from '@strapi/strapi'
import { notify } from '../notices/notify'
import { peopleOfRole } from '../notices/people-of-role'
import type { Job, JobCounts } from './job'
import { beginRun, endRun, skipRun } from './job-run-store'
import { rolledBack } from './rolled-back'

export type RunOutcome = { outcome: 'ok'; counts: JobCounts } | { outcome: 'skipped' }

/**
 * Runs a job once, noted as a JobRun. Of several instances that try at the same moment one runs it, the others skip. A
 * dry run does everything and takes it back, and says what it would have done. Throws what the job throws, after telling
 * the technicians once a day.
 */
export async function runJob(
  strapi: Core.Strapi,
  job: Job,
  { now, dryRun = false }: { now: Date; dryRun?: boolean },
): Promise<RunOutcome> {
  // The lock is the transaction's: whatever becomes of this instance, the database lets go of it.
  return strapi.db.connection.transaction(async (lock): Promise<RunOutcome> => {
    const { rows }: { rows: { held: boolean }[] } = await lock.raw(
      'select pg_try_advisory_xact_lock(hashtextextended(?, 0)) as held',
      [`job:${job.name}`],
    )
    if (!rows[0]?.held) {
      await skipRun(strapi, job.name, now, dryRun)
      return { outcome: 'skipped' }
    }
    const run = await beginRun(strapi, job.name, now, dryRun)
    try {
      const counts = dryRun ? await rolledBack(strapi, () => job.run(strapi, now)) : await job.run(strapi, now)
      await endRun(strapi, run, { outcome: 'ok', counts })
      return { outcome: 'ok', counts }
    } catch (error) {
      await endRun(strapi, run, { outcome: 'failed', log: wordsOf(error) })
      if (!dryRun) await tellTechnicians(strapi, job, error, now)
      throw error
    }
  })
}

async function tellTechnicians(strapi: Core.Strapi, { name }: Job, error: unknown, now: Date): Promise<void> {
  const params = { job: name, at: now.toISOString(), message: error instanceof Error ? error.message : '' }
  const once = `jobFailed:${name}:${now.toISOString().slice(0, 10)}`
  await notify(
    strapi,
    { kind: 'jobFailed', to: await peopleOfRole(strapi, 'technician', now), key: null, params, once },
    now,
  )
}

function wordsOf(error: unknown): string {
  return error instanceof Error ? (error.stack ?? error.message) : String(error)
}
