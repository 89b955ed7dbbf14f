import { z } from 'zod'

const instant = z.iso.datetime({ offset: true })

/** What is kept of one running time limit; everything else follows from it, the rule, the calendar and now. */
export const clockRecordSchema = z.object({
  /** Key of the rule in the policy profile. */
  rule: z.string().min(1),
  /** The instant it started, or the local date where no hour is known. */
  start: z.string().min(10),
  /** Stretches it stood still, in order; the last may be open. */
  pauses: z.array(z.object({ from: instant, to: instant.nullable() })),
  metAt: instant.nullable(),
  /** When each notice was given; each is given once (J4). */
  warnedAt: instant.nullable(),
  alertedAt: instant.nullable(),
  escalatedAt: instant.nullable(),
})
export type ClockRecord = z.infer<typeof clockRecordSchema>
