import { z } from 'zod'

/** What one publish does at one path. Digests are SHA-256 in hex, null where there is no file. */
export const packEntrySchema = z.strictObject({
  host: z.string(),
  path: z.string(),
  order: z.enum(['file', 'leaf', 'list', 'feed']),
  before: z.string().nullable(),
  after: z.string().nullable(),
  fingerprint: z.string(),
})
export type PackEntry = z.infer<typeof packEntrySchema>

/** The parts of applying a publish, in this order, so that every internal link answers at every instant. */
export const phases = [
  'applyFiles',
  'applyNewPages',
  'applyLeaves',
  'applyLists',
  'applyFeeds',
  'applyRemovals',
] as const
export type Phase = (typeof phases)[number]

/** New addresses come first: nothing leads to them yet, and they may lead to each other. */
export function phaseOf(entry: PackEntry): Phase {
  if (entry.after === null) return 'applyRemovals'
  if (entry.order === 'file') return 'applyFiles'
  if (entry.order === 'feed') return 'applyFeeds'
  if (entry.before === null) return 'applyNewPages'
  return entry.order === 'leaf' ? 'applyLeaves' : 'applyLists'
}
