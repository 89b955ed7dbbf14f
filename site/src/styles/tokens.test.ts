import { readFileSync } from 'node:fs'
import { accents } from 'shared-types/content'
import { describe, expect, it } from 'vitest'

const css = readFileSync(new URL('./tokens.css', import.meta.url), 'utf8')
const [light = '', dark = ''] = css.split('@media (prefers-color-scheme: dark)')

describe.each(['light', 'dark'] as const)('colours in %s', (mode) => {
  it.each(['paper', 'surface', 'sunken'])('MOHA-pre shows text on %s at 7:1 or more', (ground) => {
    const colours = coloursOf(mode, 'red')
    for (const text of ['ink', 'ink-quiet']) expect(contrast(colours, text, ground), text).toBeGreaterThanOrEqual(7)
  })

  it.each(['paper', 'surface', 'sunken'])('MOHA-pre shows links and states on %s at 4.5:1 or more', (ground) => {
    const colours = coloursOf(mode, 'red')
    for (const text of ['link', 'link-visited', 'good', 'wait', 'over', 'calm'])
      expect(contrast(colours, text, ground), text).toBeGreaterThanOrEqual(4.5)
  })

  it.each(['good', 'wait', 'over', 'calm'])(
    'MOHA-pre shows the word of state %s on its tint at 4.5:1 or more',
    (state) => {
      expect(contrast(coloursOf(mode, 'red'), state, `${state}-tint`)).toBeGreaterThanOrEqual(4.5)
    },
  )

  it.each(['paper', 'surface', 'sunken'])(
    'MOHA-pre shows the focus ring and the borders of fields on %s at 3:1 or more',
    (ground) => {
      const colours = coloursOf(mode, 'red')
      for (const line of ['focus', 'rule-strong'])
        expect(contrast(colours, line, ground), line).toBeGreaterThanOrEqual(3)
    },
  )

  it.each(accents)('MOHA-pre keeps accent %s readable as text and under text at 4.5:1 or more', (accent) => {
    const colours = coloursOf(mode, accent)
    for (const ground of ['paper', 'surface', 'sunken'])
      expect(contrast(colours, 'accent', ground), ground).toBeGreaterThanOrEqual(4.5)
    expect(contrast(colours, 'on-accent', 'accent-fill')).toBeGreaterThanOrEqual(4.5)
  })
})

/** The colours in force: the root's, then the dark ones, then the accent's in the same order. */
function coloursOf(mode: 'light' | 'dark', accent: string): Map<string, string> {
  const blocks = [block(light, ':root'), accent === 'red' ? '' : block(light, `[data-accent="${accent}"]`)]
  if (mode === 'dark')
    blocks.push(block(dark, ':root'), accent === 'red' ? '' : block(dark, `[data-accent="${accent}"]`))
  return new Map(
    blocks.flatMap((text) =>
      [...text.matchAll(/--([\w-]+): (#[0-9a-f]{6});/g)].map((m) => [m[1] ?? '', m[2] ?? ''] as const),
    ),
  )
}

function block(text: string, selector: string): string {
  const start = text.indexOf(`${selector} {`)
  if (start < 0) throw new Error(`tokens.css has no ${selector}`)
  return text.slice(start, text.indexOf('}', start))
}

/** The WCAG 2 contrast ratio of two named colours. */
function contrast(colours: Map<string, string>, one: string, other: string): number {
  const [high = 0, low = 0] = [luminance(colours.get(one)), luminance(colours.get(other))].sort((a, b) => b - a)
  return (high + 0.05) / (low + 0.05)
}

function luminance(colour: string | undefined): number {
  if (!colour) throw new Error('colour not found')
  const [r = 0, g = 0, b = 0] = [1, 3, 5]
    .map((at) => Number.parseInt(colour.slice(at, at + 2), 16) / 255)
    .map((c) => (c <= 0.04045 ? c / 12.92 : ((c + 0.055) / 1.055) ** 2.4))
  return 0.2126 * r + 0.7152 * g + 0.0722 * b
}
