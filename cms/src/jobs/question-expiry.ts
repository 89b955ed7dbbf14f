import { expireQuestions } from '../review/expire-questions'
import type { Job } from './job'

/** Ends questions to providers that got no answer in the profile's days (F4, MOHA-12.5). */
export const questionExpiry: Job = {
  name: 'question-expiry',
  cron: '10 * * * *',
  run: async (strapi, now) => ({ expired: await expireQuestions(strapi, now) }),
}
