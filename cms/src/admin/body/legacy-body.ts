import type { Body } from 'shared-types/content'
import { bodyFromLegacy, type LegacyEncoding, legacyEncodingOf } from 'shared-types/text'
import type { LegacyRefusal } from '../recovery/legacy-refusal'
import { plainWords } from '../recovery/plain-words'
import { toBody } from './to-body'

/** A body with text of an old encoding, and the same in Unicode. */
export interface LegacyBody {
  encoding: LegacyEncoding
  body: Body
  /** the first lines that change, as they will read */
  words: string
}

/** Recognises TCVN3 and VNI text in a body; null where all of it is Unicode. */
export function legacyBody(value: unknown): LegacyBody | null {
  const words = plainWords(value)
  const encoding = words ? legacyEncodingOf(words) : null
  const body = encoding ? toBody(value) : null
  return encoding && body ? converted(value, encoding, bodyFromLegacy(body, encoding)) : null
}

/** What the server offers for a body it refused; null where it offers none. */
export function offeredBody(offered: LegacyRefusal | null): LegacyBody | null {
  const body = offered ? toBody(offered.converted) : null
  return offered && body ? { encoding: offered.encoding, body, words: plainWords(body) ?? '' } : null
}

function converted(value: unknown, encoding: LegacyEncoding, body: Body): LegacyBody | null {
  const before = new Set((plainWords(value) ?? '').split('\n'))
  const changed = (plainWords(body) ?? '').split('\n').filter((line) => !before.has(line))
  return changed.length > 0 ? { encoding, body, words: changed.slice(0, 2).join(' ') } : null
}
