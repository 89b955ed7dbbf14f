import { queueMails } from '../notices/mail-queue'
import { waitingMailIds } from '../notices/mail-store'
import type { Job } from './job'

const mailsAtOnce = 500

/** Puts into the queue what waits to be mailed and is not in it: notices of commands, of a crash, of JOBS=off. */
export const mailSweep: Job = {
  name: 'mail-sweep',
  cron: '*/5 * * * *',
  run: async (strapi) => ({ queued: await queueMails(strapi, await waitingMailIds(strapi, mailsAtOnce)) }),
}
