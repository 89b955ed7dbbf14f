import { readFileSync } from 'node:fs'
import { z } from 'zod'

const publishedSchema = z.object({
  msg: z.literal('published'),
  time: z.iso.datetime(),
  durationMs: z.number(),
  pagesWritten: z.int().min(1),
})

/** The publisher's own time for each publish that wrote something since `since`, in milliseconds, from its log. */
export function readPublishDurations(logFile: string, since: Date): number[] {
  return readFileSync(logFile, 'utf8')
    .split('\n')
    .filter((line) => line.startsWith('{'))
    .map((line) => publishedSchema.safeParse(JSON.parse(line)))
    .flatMap((parsed) => (parsed.success && new Date(parsed.data.time) >= since ? [parsed.data.durationMs] : []))
}
