import { reviewedTypes } from 'shared-types/content'
import { reviewStates } from 'shared-types/review'
import { z } from 'zod'
import { clockSchema } from '../clocks/clock'
import { boardTitlesSchema } from '../review/board-titles'

const inboxItemSchema = z.object({
  type: z.enum(reviewedTypes),
  documentId: z.string(),
  locale: z.string(),
  title: z.string().nullish(),
  state: z.enum(reviewStates),
  since: z.string().nullish(),
  byName: z.string().nullish(),
  /** The clock that ends first. */
  clock: clockSchema.nullish(),
  /** When it goes live by itself. */
  scheduledFor: z.string().nullish(),
  /** The unit it was passed to for handling, and since when. */
  forwarded: z.object({ unit: z.string(), at: z.string() }).nullish(),
})
export type InboxItem = z.infer<typeof inboxItemSchema>

const items = z.array(inboxItemSchema)

/** What awaits the person signed in: `GET /review/inbox`. */
export const inboxSchema = z.object({
  waiting: items,
  returned: items,
  overdue: items,
  goingLive: items,
  failed: items,
  mine: items,
  /** What the people of the main portal's board are called. */
  titles: boardTitlesSchema,
})
export type Inbox = z.infer<typeof inboxSchema>
