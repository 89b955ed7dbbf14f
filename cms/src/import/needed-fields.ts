import type { DraftFacts } from 'shared-types/review'

/** The fields a draft still needs on its way to publication: its mandatory ones (G3), its source (G5), its place in the portal. */
export function neededFields(
  facts: Pick<DraftFacts, 'missing' | 'topicIds' | 'channelId' | 'originType' | 'sourceName'>,
): string[] {
  const source = !facts.originType
    ? ['originType']
    : facts.originType !== 'original' && !facts.sourceName
      ? ['sourceName']
      : []
  const needed = [
    ...facts.missing,
    ...(facts.topicIds.length === 0 ? ['topics'] : []),
    ...(facts.channelId ? [] : ['channel']),
    ...source,
  ]
  return [...new Set(needed)]
}
