import { fromLegacy, type LegacyEncoding } from 'shared-types/text'
import { encodingOfFont, isCapitalFont } from './encoding-of-font'
import { fontOf } from './font-of'
import type { FontsOfStyles } from './fonts-of-styles'

/** Letters only Unicode has. Word on a newer machine converts by itself and still names the old font. */
const unicode = /[ĂăĐđĨĩŨũƠơƯư\u1EA0-\u1EF9]/u

interface Run {
  text: Text
  font: string
}

/**
 * Converts text set in fonts of the old encodings to Unicode, in place. Answers the encoding found, or null. VNI writes
 * an accent behind its letter: where a format ends between the two, the accent first joins its letter.
 */
export function convertLegacyFonts(body: HTMLElement, fonts: FontsOfStyles): LegacyEncoding | null {
  const runs = new Map<LegacyEncoding, Run[]>()
  for (const text of textsOf(body)) {
    const font = fontOf(text, fonts)
    const encoding = encodingOfFont(font)
    if (encoding) runs.set(encoding, [...(runs.get(encoding) ?? []), { text, font }])
  }
  let found: LegacyEncoding | null = null
  for (const [encoding, texts] of runs) {
    if (unicode.test(texts.map(({ text }) => text.data).join(' '))) continue
    if (encoding === 'VNI') joinAccents(texts)
    for (const [index, { text, font }] of texts.entries()) {
      const continues = sameBlock(texts[index - 1]?.text, text)
      const converted = fromLegacy(text.data, encoding, { continues })
      const shown = isCapitalFont(font) ? converted.toLocaleUpperCase('vi') : converted
      if (shown !== text.data) found ??= encoding
      text.data = shown
    }
  }
  return found
}

function textsOf(body: HTMLElement): Text[] {
  const walker = body.ownerDocument.createTreeWalker(body, NodeFilter.SHOW_TEXT)
  const texts: Text[] = []
  for (let node = walker.nextNode(); node; node = walker.nextNode()) if (node instanceof Text) texts.push(node)
  return texts
}

function joinAccents(runs: readonly Run[]): void {
  for (const [index, { text }] of runs.entries()) {
    const before = runs[index - 1]?.text
    const accents = /^[\u00C0-\u00FF]+/.exec(text.data)?.[0]
    if (!before || !accents || !/[aeiouyơưôêâăAEIOUYÔÖôö]$/.test(before.data)) continue
    if (!sameBlock(before, text)) continue
    before.data += accents
    text.data = text.data.slice(accents.length)
  }
}

function sameBlock(one: Text | undefined, other: Text): boolean {
  const block = 'p, li, td, th, div, h1, h2, h3, h4, h5, h6'
  return one?.parentElement?.closest(block) === (other.parentElement?.closest(block) ?? undefined)
}
