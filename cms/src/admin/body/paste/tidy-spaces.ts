/**
 * Single plain spaces between words, no padding by non-breaking ones, and no paragraphs that only make room. Quotation
 * marks and every other sign stay as typed.
 */
export function tidySpaces(body: HTMLElement): void {
  const walker = body.ownerDocument.createTreeWalker(body, NodeFilter.SHOW_TEXT)
  for (let text = walker.nextNode(); text; text = walker.nextNode())
    text.textContent = (text.textContent ?? '').replace(/[\s\u00A0\u202F]+/g, ' ')
  for (const end of body.querySelectorAll('br')) if (breaksNothing(end)) end.remove()
  for (const paragraph of body.querySelectorAll('p, div')) {
    const empty = (paragraph.textContent ?? '').trim() === '' && !paragraph.querySelector('img, figure, table, hr')
    if (empty && !paragraph.closest('td, th, li')) paragraph.remove()
  }
  for (const paragraph of body.querySelectorAll('p, h2, h3, h4, li > p')) trimEnds(paragraph)
}

const block = /^(P|DIV|UL|OL|LI|TABLE|TD|TH|H\d|HR|BLOCKQUOTE|BODY)$/

/** A line end with no words behind it in its block. */
function breaksNothing(end: Element): boolean {
  let next = end.nextSibling
  while (next && next.nodeName === '#text' && next.textContent?.trim() === '') next = next.nextSibling
  return block.test(end.parentElement?.tagName ?? '') && (next === null || block.test(next.nodeName))
}

function trimEnds(paragraph: Element): void {
  const texts = []
  const walker = paragraph.ownerDocument.createTreeWalker(paragraph, NodeFilter.SHOW_TEXT)
  for (let text = walker.nextNode(); text; text = walker.nextNode()) texts.push(text)
  const [first] = texts
  const last = texts.at(-1)
  if (first) first.textContent = (first.textContent ?? '').replace(/^ /, '')
  if (last) last.textContent = (last.textContent ?? '').replace(/ $/, '')
}
