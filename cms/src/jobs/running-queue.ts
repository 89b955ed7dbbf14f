import type { Core } from '@strapi/strapi'
import type { PgBoss } from 'pg-boss'

const running = new WeakMap<Core.Strapi, PgBoss>()

/** The job queue this instance runs; null with JOBS=off, in commands, and before the server listens. */
export function runningQueue(strapi: Core.Strapi): PgBoss | null {
  return running.get(strapi) ?? null
}

/** Says which queue this instance runs, or that it runs none any more. */
export function setRunningQueue(strapi: Core.Strapi, queue: PgBoss | null): void {
  if (queue) running.set(strapi, queue)
  else running.delete(strapi)
}
