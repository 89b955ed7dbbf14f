import type { Chrome } from '../page-plan/props/parts/chrome.ts'
import type { DocumentFacts } from '../page-plan/props/parts/document-facts.ts'
import type { Picture } from '../page-plan/props/parts/picture.ts'
import { addressOf } from './address-of.ts'
import { publisherId } from './publisher-of.ts'

/** What every published text states of itself: address, language, dates, publisher, how to name the source (MOHA-2.5). */
export function workOf(chrome: Chrome, facts: DocumentFacts) {
  return {
    '@id': chrome.canonical,
    url: chrome.canonical,
    inLanguage: chrome.locale,
    datePublished: facts.publishedAt,
    dateModified: facts.updatedAt ?? facts.publishedAt,
    publisher: { '@id': publisherId(chrome) },
    ...(facts.attribution[0] ? { creditText: facts.attribution[0] } : {}),
    ...(facts.topics.length > 0 ? { keywords: facts.topics.map(({ name }) => name).join(', ') } : {}),
  }
}

/** A picture of the portal's own. */
export function imageOf(chrome: Chrome, picture: Picture) {
  return {
    '@type': 'ImageObject' as const,
    url: addressOf(chrome, picture.src),
    ...(picture.width && picture.height
      ? {
          width: { '@type': 'QuantitativeValue' as const, value: picture.width },
          height: { '@type': 'QuantitativeValue' as const, value: picture.height },
        }
      : {}),
    ...(picture.caption ? { caption: picture.caption } : {}),
  }
}
