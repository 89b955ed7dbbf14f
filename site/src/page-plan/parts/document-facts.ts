import type { Read } from '../engine/question.ts'
import type { Chrome } from '../props/parts/chrome.ts'
import type { DocumentFacts } from '../props/parts/document-facts.ts'
import { linkedUnit } from '../questions/linked-unit.ts'
import { topicName } from '../questions/topic-name.ts'
import { portalIdOf } from '../rows/portal-id.ts'
import type { PlannedDocument } from '../planned-type.ts'

/** What a document shows of itself beside its content: dates, owner, source, how to name it (MOHA-2.5, MOHA-9.7). */
export function documentFacts(read: Read, document: PlannedDocument, chrome: Chrome): DocumentFacts {
  const { originType, sourceName, sourceAuthor, sourceUrl } = document.origin
  return {
    publishedAt: document.firstPublishedAt,
    updatedAt: document.lastPublishedAt === document.firstPublishedAt ? null : document.lastPublishedAt,
    changeNote: document.changeNote,
    unit: linkedUnit(read, portalIdOf(document), document.owningUnitId, document.locale),
    topics: document.topicIds.flatMap((id) => {
      const topic = read.ask(topicName(id, document.locale))
      return topic ? [{ name: topic.name }] : []
    }),
    origin:
      originType === 'original' ? null : { type: originType, name: sourceName, author: sourceAuthor, url: sourceUrl },
    attribution: chrome.footer.attribution,
  }
}
