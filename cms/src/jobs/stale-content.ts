import { tellStale } from '../upkeep/tell-stale'
import type { Job } from './job'

/** J12: tells of channels and kinds of news without anything new for too long. */
export const staleContent: Job = { name: 'stale-content', cron: '0 6 * * *', run: tellStale }
