import { reviewedTypes } from 'shared-types/content'
import { reviewStates } from 'shared-types/review'
import { z } from 'zod'

const inboxItemSchema = z.object({
  type: z.enum(reviewedTypes),
  documentId: z.string(),
  locale: z.string(),
  title: z.string().nullish(),
  state: z.enum(reviewStates),
  since: z.string().nullish(),
  byName: z.string().nullish(),
})
export type InboxItem = z.infer<typeof inboxItemSchema>

/** What awaits the person signed in: `GET /review/inbox`. */
export const inboxSchema = z.object({
  waiting: z.array(inboxItemSchema),
  returned: z.array(inboxItemSchema),
  mine: z.array(inboxItemSchema),
  failed: z.array(inboxItemSchema),
})
export type Inbox = z.infer<typeof inboxSchema>
