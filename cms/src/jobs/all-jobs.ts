import { accountSweep } from './account-sweep'
import { auditAnchor } from './audit-anchor'
import { clockTick } from './clock-tick'
import { consultationNotices } from './consultation-notices'
import type { Job } from './job'
import { legalStatusNotices } from './legal-status-notices'
import { mailSweep } from './mail-sweep'
import { publishWindow } from './publish-window'
import { questionExpiry } from './question-expiry'
import { readerTraces } from './reader-traces'
import { retentionSweep } from './retention-sweep'
import { staleContent } from './stale-content'

/** Everything that happens by the clock. */
export const allJobs: readonly Job[] = [
  publishWindow,
  clockTick,
  consultationNotices,
  legalStatusNotices,
  questionExpiry,
  accountSweep,
  retentionSweep,
  readerTraces,
  staleContent,
  auditAnchor,
  mailSweep,
]
