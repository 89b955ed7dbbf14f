import { localDay } from 'shared-types/calendar'
import { z } from 'zod'

/** Who let an item pass the accessibility gate, for which of its barriers (`barrierKey`), until the end of which day, and why. */
export const barrierExceptionSchema = z.object({
  until: z.iso.date(),
  reason: z.string(),
  covers: z.array(z.string()),
  byId: z.int(),
  byName: z.string(),
  at: z.string(),
})
export type BarrierException = z.infer<typeof barrierExceptionSchema>

/** Body of `PUT /review/cases/…/accessibility-exception`. */
export const exceptionRequestSchema = z.strictObject({ until: z.iso.date(), reason: z.string().trim().max(2000) })
export type ExceptionRequest = z.infer<typeof exceptionRequestSchema>

/** Whether it still lets pass: to the end of its day in Asia/Ho_Chi_Minh. */
export function isInForce({ until }: Pick<BarrierException, 'until'>, now: Date): boolean {
  return localDay(now.toISOString()) <= until
}

/** The barriers an item may go live with now. */
export function exceptedBarriers(exception: BarrierException | null, now: Date): readonly string[] {
  return exception && isInForce(exception, now) ? exception.covers : []
}
