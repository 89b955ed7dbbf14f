import type { Question } from '../engine/question.ts'
import { splitKey } from '../parts/split-key.ts'
import { cells } from '../rows/cells.ts'

/** A channel and all below it, itself first. */
export const channelFamily = (portalId: string, channelId: string): Question<string[]> => ({
  key: `channel-family ${portalId} ${channelId}`,
  answer: (read) => {
    const family = new Set([channelId])
    for (const member of family)
      for (const { key } of read.rows(cells.channelChildren(portalId, member))) family.add(splitKey(key).documentId)
    return [...family]
  },
})
