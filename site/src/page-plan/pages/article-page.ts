import { documentKey } from 'shared-types/content'
import type { PagePlan } from '../engine/page-plan.ts'
import { pageOf } from '../engine/page-of.ts'
import type { DocumentOf, Read } from '../engine/question.ts'
import { chromeOf, feedsAt } from '../parts/chrome-of.ts'
import { documentFacts } from '../parts/document-facts.ts'
import { FileShelf } from '../parts/file-shelf.ts'
import { ownEditions } from '../parts/own-editions.ts'
import { shownBody } from '../parts/shown-body.ts'
import { splitKey } from '../parts/split-key.ts'
import type { ArticleProps, Neighbours } from '../props/article-props.ts'
import { channelTrail } from '../questions/channel-trail.ts'
import { legalCard } from '../questions/legal-card.ts'
import { neighbours } from '../questions/neighbours.ts'
import { personCard } from '../questions/person-card.ts'
import { titleLink } from '../questions/title-link.ts'
import { lineOf } from '../rows/line-of.ts'
import { timeKey } from '../rows/order-key.ts'
import { portalIdOf } from '../rows/portal-id.ts'

/** `/tin/<slug>/`: one article. Nothing on it follows the newest items, so that a new one touches its neighbours only. */
export const articlePage = (key: string, since: string): PagePlan =>
  pageOf({
    name: `article ${since} ${key}`,
    order: 'leaf',
    subject: key,
    build: (read) => {
      const { documentId, locale } = splitKey(key)
      const article = read.document('article', documentId, locale)
      if (!article) return null
      const portalId = portalIdOf(article)
      const trail = article.channelId ? read.ask(channelTrail(portalId, article.channelId, locale)) : []
      const channel = trail.at(-1) ?? null
      const chrome = chromeOf(read, {
        portalId,
        locale,
        editions: ownEditions(read, article),
        title: article.title,
        description: article.summary,
        above: trail.map((link) => ({ kind: 'named', ...link })),
        ...(channel && { feeds: feedsAt(channel.path, channel.name) }),
      })
      if (!chrome) return null
      const files = new FileShelf(read, key)
      const props: ArticleProps = {
        kind: 'article',
        chrome,
        facts: documentFacts(read, article, chrome),
        title: article.title,
        summary: article.summary,
        articleKind: article.kind,
        channel,
        cover: files.picture(article.coverFileId),
        body: shownBody(article.body, files),
        gallery: files.pictures(article.galleryFileIds),
        attachments: files.links(article.attachmentFileIds),
        event: eventOf(article),
        spokesperson: spokespersonOf(read, article),
        legalDocument: legalDocumentOf(read, article),
        documentNumber: article.documentNumber,
        subjectName: article.subjectName,
        decisionRef: article.decisionRef,
        authorName: article.authorName,
        sources: article.sources.map(({ name, author, url }) => ({ name, author, url })),
        neighbours: neighboursOf(read, article),
      }
      return { host: chrome.host, path: chrome.path, props, files: files.uses() }
    },
  })

type Article = DocumentOf<'article'>

function eventOf({ eventStart, eventEnd, eventPlace }: Article): ArticleProps['event'] {
  return eventStart || eventEnd || eventPlace ? { start: eventStart, end: eventEnd, place: eventPlace } : null
}

function spokespersonOf(read: Read, article: Article): ArticleProps['spokesperson'] {
  const found = article.spokespersonId
    ? read.ask(personCard(portalIdOf(article), article.spokespersonId, article.locale))
    : null
  return found && { fullName: found.card.fullName, position: found.card.position, path: found.card.path }
}

function legalDocumentOf(read: Read, article: Article): ArticleProps['legalDocument'] {
  const card = article.legalDocumentId
    ? read.ask(legalCard(portalIdOf(article), article.legalDocumentId, article.locale))
    : null
  return card && { number: card.number, title: card.title, path: card.path }
}

function neighboursOf(read: Read, article: Article): Neighbours {
  const line = lineOf(article)
  if (!line) return { later: null, earlier: [] }
  const row = { key: documentKey(article), sort: timeKey(article.firstPublishedAt) }
  const { later, earlier } = read.ask(neighbours(line, row))
  return {
    later: later === null ? null : read.ask(titleLink(later)),
    earlier: earlier.flatMap((key) => read.ask(titleLink(key)) ?? []),
  }
}
