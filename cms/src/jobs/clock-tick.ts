import { clockTick as tick } from '../clocks/clock-tick'
import type { Job } from './job'

/** J4: warns, alerts and escalates the time limits of the regulations. */
export const clockTick: Job = { name: 'clock-tick', cron: '*/5 * * * *', run: tick }
