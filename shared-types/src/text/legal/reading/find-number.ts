import type { Found } from './found.ts'
import { issuingNote } from './issuing-note.ts'
import { behindNumberWord } from './behind-number-word.ts'
import type { LineRange } from './parts-of-text.ts'

interface NumberRead {
  number: Found<string> | null
  /** The place where a number should stand and only its symbol does (`/QĐ-SNV`). */
  blank: Found<string> | null
}

const HEADER_AT_MOST = 40
const WHOLE = /^\s*(\d{1,6}[a-zđ]?)\s*([/-]\s*(?:\d{4}\s*\/\s*)?\p{Lu}[\p{L}\p{N}]*(?:\s*[-/&.]\s*[\p{L}\p{N}]+)*)/u
const SYMBOL = /^\s*[…._\s]*(\/\s*(?:\d{4}\s*\/\s*)?\p{Lu}[\p{L}\p{N}]*(?:\s*-\s*[\p{L}\p{N}]+)*)/u

/** The document's number: from its header (`Số: …`), else from the note on an attached text (`Ban hành kèm theo Quyết định số …`). */
export function findNumber(plain: readonly string[], { start, end }: LineRange): NumberRead {
  let blank: Found<string> | null = null
  for (let index = start; index < Math.min(end, start + HEADER_AT_MOST); index += 1) {
    const behind = behindNumberWord(plain[index] ?? '')
    if (behind === null) continue
    const read = numberIn(behind, index + 1)
    if (read.number) return read
    blank ??= read.blank
  }
  const note = issuingNote(plain, start, end)
  const inNote = note ? /số\s*[:.]?\s*(.*)$/iu.exec(note.value)?.[1] : undefined
  if (note && inNote !== undefined) {
    const read = numberIn(inNote, note.line)
    if (read.number) return read
    blank ??= read.blank
  }
  return { number: null, blank }
}

function numberIn(text: string, line: number): NumberRead {
  const whole = WHOLE.exec(text)
  if (whole) return { number: { value: `${whole[1]}${(whole[2] ?? '').replace(/\s+/g, '')}`, line }, blank: null }
  const symbol = SYMBOL.exec(text)?.[1]
  return { number: null, blank: symbol ? { value: symbol.replace(/\s+/g, ''), line } : null }
}
