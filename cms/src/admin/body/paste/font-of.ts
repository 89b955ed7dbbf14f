import type { FontsOfStyles } from './fonts-of-styles'
import { styleOf } from './style-of'

/** The font a text is set in: that of the nearest element that names one, in its style, as `<font>`, or by its class. */
export function fontOf(text: Node, fonts: FontsOfStyles): string {
  for (let element = text.parentElement; element; element = element.parentElement) {
    const named = styleOf(element, 'font-family') || element.getAttribute('face') || byClass(element, fonts)
    if (named) return first(named)
  }
  return ''
}

function byClass(element: Element, fonts: FontsOfStyles): string {
  const tag = element.tagName.toLowerCase()
  for (const name of element.classList) {
    const font = fonts.get(`${tag}.${name}`.toLowerCase()) ?? fonts.get(`.${name}`.toLowerCase())
    if (font) return font
  }
  return fonts.get(tag) ?? ''
}

function first(families: string): string {
  return (families.split(',')[0] ?? '').replace(/["']/g, '').trim()
}
