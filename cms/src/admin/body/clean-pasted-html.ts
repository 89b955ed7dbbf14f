const neverContent = 'style, script, meta, link, title, xml, o\\:p, head'
const bullets = /^[·•▪◦o§\-–—*+]$/
const numbered = /^(\d{1,4})[.)]$/

/**
 * Pasted HTML as the editor can read it. Word writes lists as paragraphs with a typed marker: bullets and 1. 2. 3. become
 * real lists; other markers (a), I., 1.1.) stay as text, since they are how legal texts are cited. Headings move into
 * levels 2 to 4. What the editor does not know it drops by itself.
 */
export function cleanPastedHtml(html: string): string {
  const page = new DOMParser().parseFromString(html.replace(/<!--[\s\S]*?-->|<!\[[^\]]*\]>/g, ''), 'text/html')
  for (const element of page.querySelectorAll(neverContent)) if (element !== page.head) element.remove()
  for (const heading of page.querySelectorAll('h1, h5, h6')) rename(heading, heading.tagName === 'H1' ? 'h2' : 'h4')
  for (const paragraph of page.querySelectorAll('p[style*="mso-list"]')) makeListItem(paragraph)
  return page.body.innerHTML
}

function makeListItem(paragraph: Element): void {
  const marker = [...paragraph.querySelectorAll('span')].find((span) =>
    /mso-list:\s*ignore/i.test(span.getAttribute('style') ?? ''),
  )
  const sign = marker?.textContent?.replace(/\s+/g, '') ?? ''
  const number = numbered.exec(sign)?.[1]
  if (!marker || !(bullets.test(sign) || number)) return
  marker.remove()
  const item = paragraph.ownerDocument.createElement('li')
  listBefore(paragraph, number).append(item)
  rename(paragraph, 'p', item)
}

/** The list this paragraph goes on with, or a new one in its place. */
function listBefore(paragraph: Element, number: string | undefined): Element {
  const tag = number ? 'OL' : 'UL'
  const before = paragraph.previousElementSibling
  if (before?.tagName === tag && before.hasAttribute('data-pasted')) return before
  const list = paragraph.ownerDocument.createElement(tag)
  list.setAttribute('data-pasted', '')
  if (number && number !== '1') list.setAttribute('start', number)
  paragraph.before(list)
  return list
}

function rename(element: Element, tag: string, into?: Element): void {
  const renamed = element.ownerDocument.createElement(tag)
  renamed.append(...element.childNodes)
  if (into) into.append(renamed)
  else element.before(renamed)
  element.remove()
}
