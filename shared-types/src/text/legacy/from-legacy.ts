import { decodeTcvn3 } from './decode-tcvn3.ts'
import { decodeVni } from './decode-vni.ts'
import type { LegacyEncoding } from './legacy-encoding.ts'
import { linesToConvert } from './lines-to-convert.ts'
import { restoreCapitals } from './restore-capitals.ts'
import { type WordOfLine, wordsOfLine } from './words-of-line.ts'

/**
 * A text of an old encoding in Unicode, composed. Lines that are Unicode already stay as they are. TCVN3 does not tell
 * every capital from its small letter: capitals come back in words and lines of capitals and where a sentence begins.
 * `continues`: the text goes on in the middle of a sentence, as a run of formatted words does.
 */
export function fromLegacy(text: string, encoding: LegacyEncoding, { continues = false } = {}): string {
  const lines = text.normalize('NFC').split('\n')
  const isToConvert = linesToConvert(lines, encoding)
  return lines
    .map((line, index) => (isToConvert[index] ? converted(line, encoding, continues && index === 0) : line))
    .join('\n')
    .normalize('NFC')
}

function converted(line: string, encoding: LegacyEncoding, continues: boolean): string {
  return encoding === 'VNI' ? ofVni(line) : ofTcvn3(line, continues)
}

function ofVni(line: string): string {
  const words = wordsOfLine(line)
  return replaced(
    line,
    words,
    words.map(({ text }) => decodeVni(text) ?? text),
  )
}

function ofTcvn3(line: string, continues: boolean): string {
  const words = wordsOfLine(line)
  const decoded = words.map(({ text, at }) => ({ source: text, decoded: decodeTcvn3(text) ?? text, at }))
  const beginsSentence = (at: number) => {
    const before = line.slice(0, at)
    return (/^[^\p{L}\p{N}]*$/u.test(before) && !continues) || /[.!?…]["”’)]*\s+["“‘(]*$/.test(before)
  }
  return replaced(line, words, restoreCapitals(decoded, beginsSentence))
}

function replaced(line: string, words: readonly WordOfLine[], by: readonly string[]): string {
  let end = 0
  const parts = words.map(({ text, at }, index) => {
    const part = line.slice(end, at) + (by[index] ?? text)
    end = at + text.length
    return part
  })
  return parts.join('') + line.slice(end)
}
