import type { Core } from '@strapi/strapi'
import { z } from 'zod'
import type { JobCounts } from './job'

const countsSchema = z.record(z.string(), z.number())
const runSchema = z.object({
  id: z.coerce.string(),
  job: z.string(),
  as_of: z.coerce.date(),
  dry_run: z.boolean(),
  started_at: z.coerce.date(),
  ended_at: z.coerce.date().nullable(),
  outcome: z.enum(['running', 'ok', 'failed', 'skipped', 'interrupted']),
  counts: z.union([countsSchema, z.string().transform((text) => countsSchema.parse(JSON.parse(text)))]),
  log: z.string().nullable(),
})
export type JobRun = z.infer<typeof runSchema>

/** Runs older than this are forgotten. */
const keptDays = 90

// These rows outlive the run's own transaction, so they are written outside of any.

/** Notes that a run begins; earlier ones that never ended were cut off by a crash. Call it holding the job's lock. */
export async function beginRun(strapi: Core.Strapi, job: string, asOf: Date, dryRun: boolean): Promise<string> {
  const { connection } = strapi.db
  await connection('job_run').where({ job, outcome: 'running' }).update({ outcome: 'interrupted' })
  await connection('job_run')
    .where('started_at', '<', connection.raw(`now() - interval '${keptDays} days'`))
    .delete()
  return insert(strapi, { job, as_of: asOf, dry_run: dryRun, outcome: 'running' })
}

/** Notes that a run was left out because another instance was at it. */
export async function skipRun(strapi: Core.Strapi, job: string, asOf: Date, dryRun: boolean): Promise<void> {
  await insert(strapi, {
    job,
    as_of: asOf,
    dry_run: dryRun,
    outcome: 'skipped',
    ended_at: strapi.db.connection.fn.now(),
  })
}

/** Notes how a run ended. */
export async function endRun(
  strapi: Core.Strapi,
  id: string,
  end: { outcome: 'ok'; counts: JobCounts } | { outcome: 'failed'; log: string },
): Promise<void> {
  const { connection } = strapi.db
  await connection('job_run')
    .where({ id })
    .update({
      outcome: end.outcome,
      ended_at: connection.raw('clock_timestamp()'),
      ...('counts' in end ? { counts: JSON.stringify(end.counts) } : { log: end.log }),
    })
}

/** The newest runs of a job, newest first. */
export async function runsOf(strapi: Core.Strapi, job: string, limit: number): Promise<JobRun[]> {
  const rows: unknown = await strapi.db.connection('job_run').where({ job }).orderBy('id', 'desc').limit(limit)
  return z.array(runSchema).parse(rows)
}

async function insert(strapi: Core.Strapi, row: object): Promise<string> {
  const [added]: unknown[] = await strapi.db.connection('job_run').insert(row).returning('id')
  return z.object({ id: z.coerce.string() }).parse(added).id
}
