import type { Body } from 'shared-types/content'
import { readLegalText } from 'shared-types/text'
import type { PlannedDraft } from '../planned-draft'
import { valuesOfDraft } from '../values-of-draft'
import { readNewsPage } from './read-news-page'

/** How a text that is not our own may come to be here. */
export const foreignOrigins = ['quoted', 'syndicated', 'translated'] as const

/** Where a text comes from, as the person importing it says. */
export interface GivenOrigin {
  originType: (typeof foreignOrigins)[number]
  name: string | null
  url: string | null
}

/** The number of a document the text speaks of: `146/QĐ-BTTTT`, `43/2011/NĐ-CP`. */
const documentNumber = /(?:^|\s)số\s*:?\s*(\d{1,5}[a-z]?(?:\/(?:19|20)\d\d)?[/-][\p{Lu}][\p{L}\d/-]{1,40})/u

/** The draft of an article from a saved news page. A copied text names its source (MOHA-9.7); without one a person has to. */
export function planArticle(text: string, origin: GivenOrigin): PlannedDraft {
  const page = readNewsPage(text)
  const draft = valuesOfDraft()
  if (!draft.found('title', page.title, 300)) draft.issue({ code: 'article-title-missing', params: {}, field: 'title' })
  draft.concluded('kind', 'news')
  draft.found('summary', page.summary, 1000)
  const number = documentNumber.exec(page.summary?.value ?? '')?.[1]
  if (number) draft.concluded('documentNumber', number, page.summary?.line ?? null)
  draft.concluded('originType', origin.originType)
  if (origin.name) draft.given('sourceName', origin.name)
  else if (!draft.found('sourceName', page.source, 300))
    draft.issue({ code: 'article-source-missing', params: {}, field: 'sourceName' })
  if (origin.url) draft.given('sourceUrl', origin.url)
  draft.found('sourceAuthor', page.byline, 300)
  if (page.publishedAt)
    draft.issue({ code: 'article-source-day', params: { found: page.publishedAt.value, line: page.publishedAt.line } })
  if (page.dropped > 0) draft.issue({ code: 'article-furniture-dropped', params: { count: page.dropped } })
  if (readLegalText(text).kind !== 'refused') draft.issue({ code: 'article-is-legal', params: {} })
  // A summary cut short stands in full in the text; so does the only paragraph there is.
  const whole = draft.issues.some((issue) => issue.field === 'summary') || page.paragraphs.length === 0
  const paragraphs = whole && page.summary ? [page.summary.value, ...page.paragraphs] : page.paragraphs
  if (paragraphs.length === 0) draft.issue({ code: 'article-text-missing', params: {}, field: 'body' })
  return {
    type: 'article',
    values: draft.values,
    body: { field: 'body', value: bodyOf(paragraphs) },
    originalIn: null,
    counts: [],
    issues: draft.issues,
  }
}

function bodyOf(paragraphs: readonly string[]): Body {
  return { type: 'doc', content: paragraphs.map((text) => ({ type: 'paragraph', content: [{ type: 'text', text }] })) }
}
