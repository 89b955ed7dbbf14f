import { tellRetention } from '../upkeep/tell-retention'
import type { Job } from './job'

/** J1: proposes for the archive what is public beyond its retention; it takes nothing down. */
export const retentionSweep: Job = { name: 'retention-sweep', cron: '0 2 * * *', run: tellRetention }
