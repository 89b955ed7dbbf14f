import { rename } from './rename'
import { styleOf } from './style-of'

/**
 * Headings in levels 2 to 4, their order kept: where a text has headings of level 1, all go down by one. Word's title
 * and its outline levels count as headings; a heading without words is none.
 */
export function setHeadings(body: HTMLElement): void {
  for (const title of body.querySelectorAll('p.MsoTitle')) rename(title, 'h2')
  for (const paragraph of body.querySelectorAll('p[style*="mso-outline-level"]')) {
    const level = Number(styleOf(paragraph, 'mso-outline-level'))
    if (level >= 1 && level <= 6) rename(paragraph, `h${level}`)
  }
  const shift = body.querySelector('h1') ? 1 : 0
  for (const heading of body.querySelectorAll('h1, h2, h3, h4, h5, h6')) {
    const level = Number(heading.tagName.slice(1)) + shift
    if ((heading.textContent ?? '').trim() === '') heading.remove()
    else rename(heading, `h${Math.min(4, Math.max(2, level))}`)
  }
}
