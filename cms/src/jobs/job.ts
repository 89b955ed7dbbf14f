import type { Core } from '@strapi/strapi'

/** What a run did, by name; a run that did nothing counts zeros. */
export type JobCounts = Readonly<Record<string, number>>

/** Work done by the clock, not by a person (requirements E). */
export interface Job {
  /** Name of its queue and of its runs. */
  name: string
  /** When, as five cron fields in Asia/Ho_Chi_Minh. */
  cron: string
  /** Idempotent: run twice, or late, or with a clock set back, it does nothing more. `now` is the database's clock. */
  run(strapi: Core.Strapi, now: Date): Promise<JobCounts>
}
