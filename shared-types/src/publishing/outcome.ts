import { z } from 'zod'

/** What became of one document in a publish. `urls` are `{host, path}` of its pages, canonical first. */
export const documentOutcomeSchema = z.object({
  key: z.string().min(3).max(200),
  state: z.enum(['live', 'removed', 'failed', 'held']),
  urls: z.array(z.object({ host: z.string(), path: z.string() })),
  /** Why it failed, as a stable code with parameters; words are the panel's. */
  issue: z.object({ code: z.string(), detail: z.string().max(2000) }).nullable(),
})

/** Body of `POST /api/publishing/outcomes`: the publisher's report on one publish up to feed position `seq`. */
export const outcomeSchema = z.object({
  feedId: z.string().min(1),
  seq: z.int().min(0),
  asOf: z.iso.datetime({ offset: true }),
  buildId: z.string(),
  finishedAt: z.iso.datetime({ offset: true }),
  durationMs: z.number().min(0),
  pagesWritten: z.int().min(0),
  pagesRemoved: z.int().min(0),
  documents: z.array(documentOutcomeSchema).max(5000),
})
export type Outcome = z.infer<typeof outcomeSchema>
export type DocumentOutcome = z.infer<typeof documentOutcomeSchema>
