import { readFileSync } from 'node:fs'
import { z } from 'zod'
import { jsonLines } from '../console/json-lines.ts'

const publishedSchema = z.object({
  msg: z.literal('published'),
  time: z.iso.datetime(),
  durationMs: z.number(),
  pagesWritten: z.int().min(1),
  steps: z.record(z.string(), z.number()).default({}),
})

/** One publish that wrote something, in the publisher's own words; times in milliseconds. */
export interface LoggedPublish {
  durationMs: number
  pagesWritten: number
  steps: Record<string, number>
}

/** The publishes of a publisher's log since `since`. */
export function readPublishLog(logFile: string, since: Date): LoggedPublish[] {
  return jsonLines(readFileSync(logFile, 'utf8'))
    .map((line) => publishedSchema.safeParse(line))
    .flatMap((parsed) => (parsed.success && new Date(parsed.data.time) >= since ? [parsed.data] : []))
}
