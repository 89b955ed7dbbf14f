import { tellConsultations } from '../notices/tell-consultations'
import type { Job } from './job'

/** J2: tells who answers for a draft that its consultation opened or closed. It writes no content (decision 2). */
export const consultationNotices: Job = { name: 'consultation-notices', cron: '* * * * *', run: tellConsultations }
