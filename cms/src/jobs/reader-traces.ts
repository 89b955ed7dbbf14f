import { forgetTraces } from '../reader-reports/report-store'
import type { Job } from './job'

/** Forgets what could lead back to readers who reported a page, once it is needed no more (HY-12.1). */
export const readerTraces: Job = { name: 'reader-traces', cron: '20 * * * *', run: forgetTraces }
