import { publishDue } from '../review/publish-due'
import { wakeDeferred } from '../review/wake-deferred'
import { withdrawDue } from '../review/withdraw-due'
import type { Job } from './job'

/** J10: what was approved for now goes live, what was to be public until now comes down, what was put off wakes. */
export const publishWindow: Job = {
  name: 'publish-window',
  cron: '* * * * *',
  run: async (strapi, now) => ({
    published: await publishDue(strapi, now),
    withdrawn: await withdrawDue(strapi, now),
    woken: await wakeDeferred(strapi, now),
  }),
}
