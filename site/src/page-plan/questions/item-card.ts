import type { Locale } from 'shared-types/content'
import type { Question, Read } from '../engine/question.ts'
import { pathOfReviewed } from '../parts/path-of-reviewed.ts'
import { pictureOf } from '../parts/picture-of.ts'
import type { ItemCard } from '../props/parts/item-card.ts'
import { portalIdOf } from '../rows/portal-id.ts'
import { splitKey } from '../parts/split-key.ts'
import { channelLink } from './channel-link.ts'
import type { PlannedDocument, PlannedType } from '../planned-type.ts'

type Listed = Exclude<PlannedDocument, { type: 'person' }>

/** A document as it stands in a list of its own portal; null where it has no page. A body edit leaves it as it was. */
export const itemCard = (key: string): Question<ItemCard | null> => ({
  key: `card ${key}`,
  answer: (read) => {
    const document = readListed(read, key)
    const path = document && pathOfReviewed(read, portalIdOf(document), document)
    if (!document || !path) return null
    const { type, channelId, locale, firstPublishedAt } = document
    const channel = channelId ? read.ask(channelLink(portalIdOf(document), channelId, locale)) : null
    return {
      type,
      title: document.type === 'publicService' ? document.name : document.title,
      path,
      summary: summaryOf(document),
      publishedAt: firstPublishedAt,
      picture: document.type === 'article' ? (pictureOf(read, document.coverFileId)?.picture ?? null) : null,
      articleKind: document.type === 'article' ? document.kind : null,
      number:
        document.type === 'legalDocument' ? document.number : document.type === 'publicService' ? document.code : null,
      channel,
    }
  },
  otherwise: null,
})

function readListed(read: Read, key: string): Listed | null {
  const { documentId, locale } = splitKey(key)
  const type = key.split(':', 1)[0] as PlannedType
  return type === 'person' ? null : read.document<Listed['type']>(type, documentId, locale as Locale)
}

function summaryOf(document: Listed): string {
  if (document.type === 'legalDocument') return document.abstract
  if (document.type === 'survey') return document.intro
  return 'summary' in document ? document.summary : ''
}
