import type { Core } from '@strapi/strapi'
import { runningQueue } from '../jobs/running-queue'

/** The queue that sends mail, one job a notice. */
export const mailQueue = 'notice-mail'

/** How a mail is tried again: after half a minute, then ever later, for about half a day. */
export const mailRetries = { retryLimit: 10, retryDelay: 30, retryBackoff: true, retryDelayMax: 7_200 }

/**
 * Has the mails of these notices sent once the running transaction has committed. Where no queue runs here, or it does
 * not take them, the mail sweep of a running one does.
 */
export function mailAfterCommit(strapi: Core.Strapi, noticeIds: readonly string[]): void {
  if (noticeIds.length === 0 || !runningQueue(strapi)) return
  const send = () => {
    queueMails(strapi, noticeIds).catch((error: unknown) =>
      strapi.log.warn(`Mails wait for the sweep: ${error instanceof Error ? error.message : String(error)}`),
    )
  }
  if (!strapi.db.inTransaction()) send()
  else void strapi.db.transaction(async ({ onCommit }) => onCommit(send))
}

/** Puts mails into the queue; one that is there already, waiting or being sent, is not put in twice. Returns how many were. */
export async function queueMails(strapi: Core.Strapi, noticeIds: readonly string[]): Promise<number> {
  const queue = runningQueue(strapi)
  if (!queue) return 0
  let queued = 0
  for (const noticeId of noticeIds) {
    if (await queue.send(mailQueue, { noticeId }, { singletonKey: noticeId })) queued += 1
  }
  return queued
}
