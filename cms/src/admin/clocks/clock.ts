import { z } from 'zod'

/** How a clock stands: still running, near its end, past it, stopped for an answer, or met. */
const statuses = ['running', 'warned', 'overdue', 'paused', 'met'] as const
/** How the time left counts: by the working hours of the regulation's calendar, or by the clock on the wall. */
const countings = ['workingHour', 'hour'] as const

/** What every clock says, wherever it is shown. */
export const clockFields = z.object({
  /** Name of the rule in the regulation's profile. */
  rule: z.string(),
  /** What the rule asks, in words. */
  label: z.string(),
  /** The clause it rests on, in words. */
  basis: z.string().nullish(),
  /** Absent while paused: only the time left is known then. */
  dueAt: z.string().nullish(),
  /** Milliseconds left, negative once overdue. */
  leftMs: z.number().nullish(),
  status: z.enum(statuses),
  /** Met after its time, or overdue. */
  late: z.boolean().nullish(),
})

/** One time limit of one document, as the server counts it. */
export type Clock = z.infer<typeof clockFields> & { counts: (typeof countings)[number] }

export const countsSchema = z.enum(countings).default('workingHour')

/** A clock as the review panel and the inbox receive it. */
export const clockSchema = clockFields
  .extend({ unit: countsSchema })
  .transform(({ unit, ...clock }): Clock => ({ ...clock, counts: unit }))
