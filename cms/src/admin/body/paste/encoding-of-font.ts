import type { LegacyEncoding } from 'shared-types/text'

/** The old encoding a font stands for by its name: `.VnTime` → TCVN3, `VNI-Times` → VNI; null for any other. */
export function encodingOfFont(font: string): LegacyEncoding | null {
  if (/^\.vn/i.test(font)) return 'TCVN3'
  return /^vni[-\s]/i.test(font) ? 'VNI' : null
}

/** Whether a font shows small letters as capitals: TCVN3 has no accented capitals, its capital fonts end in H. */
export function isCapitalFont(font: string): boolean {
  return /^\.vn\w*h$/i.test(font.replace(/\s/g, ''))
}
