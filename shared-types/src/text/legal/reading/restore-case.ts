import { fold } from '../../fold.ts'
import { isCapitals } from '../is-capitals.ts'
import { isSyllable } from '../is-syllable.ts'

const LONGEST_PHRASE = 8
const READ_AT_MOST = 80_000

/**
 * A heading in capitals in the case the text itself gives its phrases ("SỞ NỘI VỤ" → "Sở Nội vụ"), small where the
 * text has none, with a capital at the beginning. A line not in capitals comes back as it is.
 */
export function restoreCase(heading: string, lines: readonly string[]): string {
  if (!isCapitals(heading)) return heading
  const text = lines
    .filter((line) => !isCapitals(line))
    .join('\n')
    .slice(0, READ_AT_MOST)
  const lower = text.toLowerCase()
  // A letter whose small form has another length would shift every place after it.
  const usable = lower.length === text.length
  const words = heading.split(/\s+/)
  const restored: string[] = []
  for (let at = 0; at < words.length; ) {
    const phrase = usable ? longestPhrase(words.slice(at, at + LONGEST_PHRASE), text, lower) : null
    restored.push(phrase?.text ?? (words[at] ?? '').toLowerCase())
    at += phrase?.length ?? 1
  }
  const sentence = restored.join(' ')
  return sentence.charAt(0).toUpperCase() + sentence.slice(1)
}

function longestPhrase(words: readonly string[], text: string, lower: string) {
  for (let length = words.length; length >= 1; length -= 1) {
    const phrase = words.slice(0, length).join(' ').toLowerCase()
    const written = mostOften(phrase, text, lower)
    if (written && isTelling(written, length)) return { text: written, length }
  }
  return null
}

/** A single word says little: only an abbreviation keeps its capitals. A phrase in capitals is another heading. */
function isTelling(written: string, words: number): boolean {
  return words > 1 ? !isCapitals(written) : isCapitals(written) && !isSyllable(fold(written))
}

function mostOften(phrase: string, text: string, lower: string): string | null {
  const counts = new Map<string, number>()
  for (let at = lower.indexOf(phrase); at >= 0; at = lower.indexOf(phrase, at + phrase.length)) {
    const whole = !isWordCharacter(lower[at - 1]) && !isWordCharacter(lower[at + phrase.length])
    const written = text.slice(at, at + phrase.length)
    if (whole && phrase !== '') counts.set(written, (counts.get(written) ?? 0) + 1)
    if (phrase === '') break
  }
  return [...counts].sort((a, b) => b[1] - a[1])[0]?.[0] ?? null
}

function isWordCharacter(character: string | undefined): boolean {
  return character !== undefined && /[\p{L}\p{N}]/u.test(character)
}
