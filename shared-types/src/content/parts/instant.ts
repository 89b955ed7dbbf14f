import { z } from 'zod'

/** An instant as an ISO 8601 string with zone, e.g. `2026-11-23T02:31:07.000Z`. */
export const instantSchema = z.iso.datetime({ offset: true })
/** A calendar day `YYYY-MM-DD`, meant in Asia/Ho_Chi_Minh. */
export const daySchema = z.iso.date()
/** A time of day `HH:MM` in Asia/Ho_Chi_Minh. */
export const clockTimeSchema = z.string().regex(/^(?:[01]\d|2[0-3]):[0-5]\d$/)
