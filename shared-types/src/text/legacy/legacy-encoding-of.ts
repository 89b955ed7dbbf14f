import type { LegacyEncoding } from './legacy-encoding.ts'
import { weighLine } from './weigh-line.ts'

const encodings = ['TCVN3', 'VNI'] as const

/**
 * The old encoding a text, or a line of it, is written in; null for Unicode and for languages that are not Vietnamese
 * (MOHA-9.4, HY-10.2). Ask before the text is cleaned: TCVN3 writes `ư` as a soft hyphen, which cleaning takes away.
 */
export function legacyEncodingOf(text: string): LegacyEncoding | null {
  const composed = text.normalize('NFC')
  if (!/[\u00A1-\u00FF]/.test(composed)) return null
  const evidence = { TCVN3: 0, VNI: 0 }
  for (const line of composed.split('\n')) {
    const weights = encodings.map((encoding) => ({ encoding, ...weighLine(line, encoding) }))
    const [best] = weights
      .filter((weight) => weight.evidence > 0 && weight.wouldBeVietnamese)
      .sort((a, b) => b.evidence - a.evidence)
    if (best) evidence[best.encoding] += best.evidence
  }
  if (evidence.TCVN3 === 0 && evidence.VNI === 0) return null
  return evidence.TCVN3 >= evidence.VNI ? 'TCVN3' : 'VNI'
}
