import { z } from 'zod'

/** What an entry of the days-off table says of its day: nobody works, or a week-end day is worked in exchange. */
export const dayOffKinds = ['off', 'workday'] as const
/** `planned` until the competent body has decided; the law may still change it (F13, current law). */
export const dayOffStates = ['planned', 'inForce'] as const

/** A dated exception from the working week. One entry a day. */
export const dayOffSchema = z.object({
  /** Local date, YYYY-MM-DD. */
  date: z.iso.date(),
  kind: z.enum(dayOffKinds),
  name: z.string().min(1),
  state: z.enum(dayOffStates),
  /** The decision or law it rests on. */
  source: z.string().nullish(),
})
export type DayOff = z.infer<typeof dayOffSchema>
