import { z } from 'zod'

const noticeSchema = z.object({
  id: z.union([z.number(), z.string()]),
  at: z.string(),
  kind: z.string(),
  text: z.string(),
  /** Where it leads, a path of the panel; absent where there is nowhere to go. */
  href: z.string().nullish(),
  read: z.boolean(),
})
export type Notice = z.infer<typeof noticeSchema>

/** My notices, the newest first: `GET /notices`. */
export const noticesSchema = z.object({ unread: z.number(), lines: z.array(noticeSchema) })
export type Notices = z.infer<typeof noticesSchema>
