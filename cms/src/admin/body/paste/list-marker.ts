import { styleOf } from './style-of'

const bullets = /^[·•▪◦●○■□–—‒*+-]$/
const symbolBullets = /^[§oØüvqŸàðl¨]$/
const numbered = /^(\d{1,4})[.)]$/

/** What a list's marker makes of its paragraph: an item of a bulleted or numbered list. */
export interface ListMarker {
  tag: 'UL' | 'OL'
  start: number
}

/**
 * Reads the marker Word typed before a paragraph of a list: bullets and 1. 2. 3. make list items; any other (a), I.,
 * 1.1.) is null and stays as text, since it is how legal texts are cited.
 */
export function listMarker(marker: Element): ListMarker | null {
  const sign = (marker.textContent ?? '').replace(/\s+/g, '')
  const number = numbered.exec(sign)?.[1]
  if (number) return { tag: 'OL', start: Number(number) }
  const inSymbols = [marker, ...marker.querySelectorAll('*'), marker.parentElement].some(
    (element) => element && /symbol|wingdings|webdings|courier/i.test(element.getAttribute('style') ?? ''),
  )
  return bullets.test(sign) || (inSymbols && symbolBullets.test(sign)) ? { tag: 'UL', start: 1 } : null
}

/** The element that holds the marker, which Word marks so that a reader of lists can leave it out. */
export function markerOf(paragraph: Element): Element | null {
  return [...paragraph.querySelectorAll('span')].find((span) => /^ignore$/i.test(styleOf(span, 'mso-list'))) ?? null
}
