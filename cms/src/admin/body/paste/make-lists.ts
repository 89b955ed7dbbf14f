import { type ListMarker, listMarker, markerOf } from './list-marker'
import { styleOf } from './style-of'

const open = 'data-open-level'

/** Makes real lists, nested by level, of Word's paragraphs with a typed marker; mends lists put between list items. */
export function makeLists(body: HTMLElement): void {
  for (const paragraph of body.querySelectorAll('p[style*="mso-list"], h1[style*="mso-list"], li[style*="mso-list"]')) {
    const marker = markerOf(paragraph)
    if (!marker) continue
    const read = paragraph.tagName === 'P' ? listMarker(marker) : null
    if (read) makeItem(paragraph, marker, read)
    else marker.replaceWith(`${(marker.textContent ?? '').replace(/\s+/g, '')} `)
  }
  for (const list of body.querySelectorAll(`[${open}]`)) list.removeAttribute(open)
  for (const list of body.querySelectorAll('ul > ul, ul > ol, ol > ul, ol > ol')) intoItemBefore(list)
}

function makeItem(paragraph: Element, marker: Element, { tag, start }: ListMarker): void {
  const level = Number(/level(\d+)/i.exec(styleOf(paragraph, 'mso-list'))?.[1] ?? 1)
  marker.remove()
  const page = paragraph.ownerDocument
  const item = page.createElement('li')
  const words = page.createElement('p')
  words.append(...paragraph.childNodes)
  item.append(words)
  listFor(paragraph, level, tag, start).append(item)
  paragraph.remove()
}

/** The list an item of this level goes on with, or a new one: below the last item of a shallower list, or in its place. */
function listFor(paragraph: Element, level: number, tag: string, start: number): Element {
  let list = paragraph.previousElementSibling
  if (!list?.hasAttribute(open)) list = null
  let above: Element | null = null
  while (list && levelOf(list) <= level) {
    if (levelOf(list) === level) {
      if (list.tagName === tag) return list
      break
    }
    above = list.lastElementChild
    list = above?.lastElementChild?.hasAttribute(open) ? above.lastElementChild : null
  }
  const made = paragraph.ownerDocument.createElement(tag)
  made.setAttribute(open, String(level))
  if (tag === 'OL' && start !== 1) made.setAttribute('start', String(start))
  if (above) above.append(made)
  else paragraph.before(made)
  return made
}

function levelOf(list: Element): number {
  return Number(list.getAttribute(open))
}

/** A list between items belongs into the item before it; some programs write it beside. */
function intoItemBefore(list: Element): void {
  const before = list.previousElementSibling
  if (before?.tagName === 'LI') {
    before.append(list)
    return
  }
  const item = list.ownerDocument.createElement('li')
  list.before(item)
  item.append(list)
}
