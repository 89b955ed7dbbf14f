import { tellLegalStatus } from '../notices/tell-legal-status'
import type { Job } from './job'

/** J11: tells who answers for a legal document that it took effect or expired. It writes no content (decision 2). */
export const legalStatusNotices: Job = { name: 'legal-status-notices', cron: '5 0 * * *', run: tellLegalStatus }
