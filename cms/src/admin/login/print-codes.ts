import { say } from '../words/say'

/** Prints the recovery codes alone, from a frame that goes away afterwards: the panel's own page is no use on paper. */
export function printCodes(window: Window, codes: readonly string[]): void {
  const frame = window.document.createElement('iframe')
  frame.hidden = true
  window.document.body.append(frame)
  const page = frame.contentDocument
  if (!page) {
    frame.remove()
    return
  }
  const heading = page.createElement('h1')
  heading.textContent = say('totp.recovery.title')
  const list = page.createElement('ol')
  for (const code of codes) list.append(Object.assign(page.createElement('li'), { textContent: code }))
  page.body.append(heading, list)
  frame.contentWindow?.addEventListener('afterprint', () => frame.remove())
  frame.contentWindow?.print()
}
