import type { NewsArticle } from 'schema-dts'
import type { PropsOf } from '../page-plan/props/page-props.ts'
import { publisherId } from './publisher-of.ts'
import { imageOf, workOf } from './work-of.ts'

/** A news item, with the author it names, or the author of the text it quotes. */
export function article(page: PropsOf<'article'>): Exclude<NewsArticle, string> {
  const { chrome, facts } = page
  const author = page.authorName ?? facts.origin?.author
  return {
    '@type': 'NewsArticle',
    ...workOf(chrome, facts),
    headline: page.title,
    ...(page.summary ? { description: page.summary } : {}),
    author: author ? { '@type': 'Person', name: author } : { '@id': publisherId(chrome) },
    ...(page.cover ? { image: imageOf(chrome, page.cover) } : {}),
    ...(page.channel ? { articleSection: page.channel.name } : {}),
    ...(facts.origin?.url ? { isBasedOn: facts.origin.url } : {}),
  }
}
