import { fromLegacy, type LegacyEncoding, legacyEncodingOf } from 'shared-types/text'

/** A text in an old encoding, and the same in Unicode. */
export interface LegacyText {
  encoding: LegacyEncoding
  converted: string
}

/** Recognises TCVN3 and VNI text; null where a text is Unicode, or empty. */
export function legacyOf(text: string): LegacyText | null {
  const encoding = text.trim() === '' ? null : legacyEncodingOf(text)
  if (!encoding) return null
  const converted = fromLegacy(text, encoding)
  return converted === text ? null : { encoding, converted }
}
