import { localDay } from 'shared-types/calendar'
import { dayInWords } from '../../messages/date-words.ts'
import type { FoundPage } from './open-search.ts'
import type { SearchWords } from './search-words.ts'

/** One result as a list item: its link, what and where it is, the extract, and the parts of it that answer best. */
export function drawResult(page: FoundPage, words: SearchWords, addressOf: (address: string) => string): HTMLElement {
  const locale = document.documentElement.lang === 'en' ? 'en' : 'vi'
  const element = document.createElement('li')
  const facts = drawText(
    'p',
    [
      words.types[page.type],
      page.date && dayInWords(localDay(page.date), locale),
      page.portal && words.otherPortal.replace('{name}', page.portal),
    ]
      .filter(Boolean)
      .join(' · '),
  )
  facts.className = 'search-facts'
  element.append(drawLink(page.title, addressOf(page.address)), facts)
  if (page.excerpt) {
    const excerpt = document.createElement('p')
    excerpt.append(...marked(page.excerpt))
    element.append(excerpt)
  }
  if (page.parts.length > 0) {
    const list = document.createElement('ul')
    for (const part of page.parts) {
      const entry = document.createElement('li')
      entry.append(drawLink(part.title, addressOf(part.address)))
      list.append(entry)
    }
    element.append(list)
  }
  return element
}

/** An element that holds nothing but text. */
export function drawText(tag: string, text: string): HTMLElement {
  const element = document.createElement(tag)
  element.textContent = text
  return element
}

function drawLink(text: string, address: string): HTMLAnchorElement {
  const link = document.createElement('a')
  link.href = address
  link.textContent = text
  return link
}

/** Pagefind's extract as nodes: text and `<mark>`, whatever else stands in it stays text. */
function marked(excerpt: string): Node[] {
  const parsed = new DOMParser().parseFromString(excerpt, 'text/html')
  return [...parsed.body.childNodes].map((node) =>
    node.nodeName === 'MARK'
      ? drawText('mark', node.textContent ?? '')
      : document.createTextNode(node.textContent ?? ''),
  )
}
