import { readFileSync } from 'node:fs'
import { accents } from 'shared-types/content'
import { describe, expect, it } from 'vitest'

const css = readFileSync(new URL('./tokens.css', import.meta.url), 'utf8')
const dark = '@media screen and (prefers-color-scheme: dark) {'
const moreInDark = '@media screen and (prefers-color-scheme: dark) and (prefers-contrast: more) {'
/** Where the colours of each scheme stand, later ones over earlier ones: [media query or '', selector]. */
const schemes = {
  light: [],
  dark: [[dark, ':root']],
  'high contrast': [['@media screen and (prefers-contrast: more) {', ':root']],
  'high contrast in the dark': [
    [dark, ':root'],
    [moreInDark, ':root'],
  ],
} as const
type Scheme = keyof typeof schemes
const plain: Scheme[] = ['light', 'dark']
const contrasting: Scheme[] = ['high contrast', 'high contrast in the dark']
const grounds = ['paper', 'surface', 'sunken']
const states = ['good', 'wait', 'over', 'calm']

describe.each([...plain, ...contrasting])('colours in %s', (scheme) => {
  const isHigh = contrasting.includes(scheme)
  const readable = isHigh ? 7 : 4.5

  it.each(grounds)('MOHA-pre shows text on %s at 7:1 or more', (ground) => {
    const colours = coloursOf(scheme, 'red')
    for (const text of ['ink', 'ink-quiet']) expect(contrast(colours, text, ground), text).toBeGreaterThanOrEqual(7)
  })

  it.each(grounds)(`MOHA-pre shows links and states on %s at ${readable}:1 or more`, (ground) => {
    const colours = coloursOf(scheme, 'red')
    for (const text of ['link', 'link-visited', ...states])
      expect(contrast(colours, text, ground), text).toBeGreaterThanOrEqual(readable)
  })

  it.each(states)(`MOHA-pre shows the word of state %s on its tint at ${readable}:1 or more`, (state) => {
    expect(contrast(coloursOf(scheme, 'red'), state, `${state}-tint`)).toBeGreaterThanOrEqual(readable)
  })

  it.each(grounds)('MOHA-pre shows the focus ring and the borders of fields on %s at 3:1 or more', (ground) => {
    const colours = coloursOf(scheme, 'red')
    for (const line of ['focus', 'rule-strong', ...(isHigh ? ['rule', 'gold'] : [])])
      expect(contrast(colours, line, ground), line).toBeGreaterThanOrEqual(3)
  })

  it.each(accents)(`MOHA-pre keeps accent %s readable as text and under text at ${readable}:1 or more`, (accent) => {
    const colours = coloursOf(scheme, accent)
    for (const ground of grounds) expect(contrast(colours, 'accent', ground), ground).toBeGreaterThanOrEqual(readable)
    expect(contrast(colours, 'on-accent', 'accent-fill')).toBeGreaterThanOrEqual(readable)
  })

  it.each(accents)('MOHA-pre keeps links apart from accent %s', (accent) => {
    const colours = coloursOf(scheme, accent)
    expect(colours.get('link')).not.toBe(colours.get('accent'))
  })
})

describe('high contrast', () => {
  it('BP-2.1 is the same whether the device or the reader asks for it', () => {
    const asked = '[data-contrast="more"]'
    expect(rulesOf('@media screen {', asked)).toBe(rulesOf(schemes['high contrast'][0][0], ':root'))
    expect(rulesOf(dark, asked)).toBe(rulesOf(moreInDark, ':root'))
  })
})

/** The colours in force: the root's, the accent's, then those of the scheme in the order of the file. */
function coloursOf(scheme: Scheme, accent: string): Map<string, string> {
  const accentRule = `[data-accent="${accent}"]`
  const texts = [rulesOf('', ':root'), accent === 'red' ? '' : rulesOf('', accentRule)]
  for (const [media, selector] of schemes[scheme]) {
    texts.push(rulesOf(media, selector))
    if (media === dark && accent !== 'red') texts.push(rulesOf(media, accentRule))
  }
  return new Map(
    texts.flatMap((text) =>
      [...text.matchAll(/--([\w-]+): (#[0-9a-f]{6}|var\(--[\w-]+\));/g)].map((m) => [m[1] ?? '', m[2] ?? ''] as const),
    ),
  )
}

/** What a selector states within every block of one media query ('' for outside all). */
function rulesOf(media: string, selector: string): string {
  const blocks = media === '' ? [css.replace(/@media[^{]*\{(?:[^{}]*\{[^{}]*\})*\s*\}/g, '')] : blocksOf(media)
  const found = blocks.flatMap((block) =>
    block
      .split('}')
      .map((rule) => rule.split('{'))
      .filter(([head]) => head?.trim().endsWith(selector))
      .map(([, rules]) => rules ?? ''),
  )
  if (found.length === 0) throw new Error(`tokens.css has no ${selector} in ${media || 'its root'}`)
  return found.join('')
}

function blocksOf(media: string): string[] {
  return css
    .split(media)
    .slice(1)
    .map((rest) => rest.slice(0, rest.search(/^\}/m)))
}

/** The WCAG 2 contrast ratio of two named colours. */
function contrast(colours: Map<string, string>, one: string, other: string): number {
  const [high = 0, low = 0] = [luminance(colours, one), luminance(colours, other)].sort((a, b) => b - a)
  return (high + 0.05) / (low + 0.05)
}

function luminance(colours: Map<string, string>, name: string): number {
  const colour = colours.get(name)
  if (!colour) throw new Error(`no colour ${name}`)
  const other = /^var\(--(.+)\)$/.exec(colour)?.[1]
  if (other) return luminance(colours, other)
  const [r = 0, g = 0, b = 0] = [1, 3, 5]
    .map((at) => Number.parseInt(colour.slice(at, at + 2), 16) / 255)
    .map((c) => (c <= 0.04045 ? c / 12.92 : ((c + 0.055) / 1.055) ** 2.4))
  return 0.2126 * r + 0.7152 * g + 0.0722 * b
}
