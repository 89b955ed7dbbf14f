import type { Core } from '@strapi/strapi'
import { draftFacts } from '../content/draft-facts'
import { missingFields } from '../content/facts/missing-fields'
import { neededFields } from './needed-fields'
import type { ImportedType, PlannedDraft } from './planned-draft'

/** The fields a stored draft still needs on its way to publication. */
export async function missingInDraft(strapi: Core.Strapi, type: ImportedType, documentId: string): Promise<string[]> {
  const facts = await draftFacts(strapi, type, documentId, 'vi')
  return facts ? neededFields(facts) : []
}

/** The same for a draft that is not written: its address comes with saving, and the original file would be there. */
export async function missingInFields(
  strapi: Core.Strapi,
  { type, originalIn }: PlannedDraft,
  data: Record<string, unknown>,
): Promise<string[]> {
  const fields = { ...data, slug: 'saved', ...(originalIn === 'draftFile' ? { draftFile: 'original' } : {}) }
  const text = (name: string) => (typeof data[name] === 'string' ? data[name] : null)
  const topicIds = Array.isArray(data.topics) ? data.topics.map(String) : []
  return neededFields({
    missing: await missingFields(strapi, type, fields),
    topicIds,
    channelId: text('channel'),
    originType: text('originType'),
    sourceName: text('sourceName'),
  })
}
