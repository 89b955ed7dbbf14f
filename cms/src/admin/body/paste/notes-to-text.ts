/** Where Word, and what reads its files, keep the text of footnotes and endnotes. */
const noteItems =
  '[style*="mso-element:footnote"][id], [style*="mso-element:endnote"][id], li[id^="footnote-"], li[id^="endnote-"]'
const references = 'a[href^="#_ftn"], a[href^="#_edn"], a[href^="#footnote-"], a[href^="#endnote-"]'

/**
 * Footnotes as text: `[1]` where the text refers to one, and a paragraph `[1] …` for each at the end. Answers how many
 * there are. A body has no footnotes of its own, and their links would lead nowhere.
 */
export function notesToText(body: HTMLElement): number {
  const items = [...body.querySelectorAll(noteItems)]
  for (const item of items) {
    const number = /(\d+)$/.exec(item.id)?.[1] ?? ''
    for (const back of item.querySelectorAll(references)) back.remove()
    const note = body.ownerDocument.createElement('p')
    note.textContent = `[${number}] ${(item.textContent ?? '').replace(/\s+/g, ' ').trim()}`
    body.append(note)
  }
  for (const list of new Set(items.map((item) => item.parentElement))) dropList(list, body)
  for (const item of items) item.remove()
  for (const reference of body.querySelectorAll(references)) asText(reference)
  return items.length
}

/** The list of notes, and the line Word draws above it. */
function dropList(list: Element | null, body: HTMLElement): void {
  if (!list) return
  for (const line of list.querySelectorAll(':scope > hr')) line.remove()
  if (list !== body && list.tagName === 'OL') list.remove()
}

function asText(reference: Element): void {
  const sign = (reference.textContent ?? '').trim()
  const text = sign === '' || /^\[.*\]$/.test(sign) ? sign : `[${sign}]`
  const raised = reference.closest('sup')
  ;(raised ?? reference).replaceWith(text)
}
