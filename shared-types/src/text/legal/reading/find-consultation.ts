import { fold } from '../../fold.ts'
import { dayOf, daysAfter } from './day-of.ts'
import type { Found } from './found.ts'
import type { LineRange } from './parts-of-text.ts'

/** What a letter says about the consultation it opens. */
export interface ConsultationRead {
  /** The instant from which comments are too late, in Vietnamese time: `2015-10-10T00:00:00+07:00` for "before 10/10/2015". */
  closesAt: Found<string> | null
  receivingUnit: Found<string> | null
  receivingAddress: Found<string> | null
  receivingEmail: Found<string> | null
  /** True where the letter says so; null where it does not speak of it. */
  silenceIsConsent: Found<boolean> | null
  /** To whom the letter is addressed. */
  invited: Found<string[]> | null
}

const LONGEST_PARAGRAPH = 40
const DEADLINE =
  /(trước|chậm nhất(?: là)?(?: vào)?|muộn nhất(?: là)?|đến hết|hết)\s+(?:(\d{1,2})\s*(?:giờ|[gh:])\s*(\d{2})?\s*(?:phút)?,?\s*)?(ngày\s*\d.*)$/iu
const SILENCE =
  /nếu (?:không|chưa) (?:nhận được|có).{0,200}?(?:xem như|coi như|được hiểu|coi là|xem là|mặc nhiên).{0,120}?(?:nhất trí|thống nhất|đồng ý|tán thành)/iu

/** Deadline, receiver and the rule on silence from the letter a draft was sent with; null for a letter that asks for no comments. */
export function findConsultation(plain: readonly string[], letter: LineRange): ConsultationRead | null {
  const lines = plain.slice(letter.start, letter.end)
  const whole = fold(lines.join(' '))
  if (!/du thao/.test(whole) || !/gop y|y kien|tham gia/.test(whole)) return null
  const read = <T>(of: (line: string) => T | null) => firstOf(lines, letter.start, of)
  return {
    closesAt: read(deadlineOf),
    receivingUnit: read(receiverOf),
    receivingAddress: read((line) => /địa chỉ\s*:\s*([^;]{5,300}?)(?:\s*[;.]|$)/iu.exec(line)?.[1] ?? null),
    receivingEmail: read((line) => /[\w.+-]+@[\w-]+(?:\.[\w-]+)+/.exec(line)?.[0] ?? null),
    silenceIsConsent: read((line) => (SILENCE.test(line) ? true : null)),
    invited: invitedOf(lines, letter.start),
  }
}

/** Reads paragraph by paragraph, as sentences are wrapped, and answers with the last line from which on it can be read. */
function firstOf<T>(lines: readonly string[], offset: number, of: (text: string) => T | null): Found<T> | null {
  for (let start = 0; start < lines.length; start += 1) {
    if (lines[start] === '') continue
    let end = start
    while (end < Math.min(lines.length, start + LONGEST_PARAGRAPH) && lines[end] !== '') end += 1
    const value = of(lines.slice(start, end).join(' '))
    if (value !== null) {
      let line = start
      while (line + 1 < end && of(lines.slice(line + 1, end).join(' ')) !== null) line += 1
      return { value, line: offset + line + 1 }
    }
    start = end - 1
  }
  return null
}

function deadlineOf(text: string): string | null {
  const [, word, hour, minute, rest] = DEADLINE.exec(text) ?? []
  const day = rest ? dayOf(rest.slice(0, 40)) : null
  if (!word || !day) return null
  if (hour && Number(hour) < 24) return `${day}T${hour.padStart(2, '0')}:${minute ?? '00'}:00+07:00`
  // "Before the 10th" ends with the 9th; "until the 10th" ends with the 10th.
  return `${fold(word) === 'truoc' ? day : daysAfter(day, 1)}T00:00:00+07:00`
}

function receiverOf(text: string): string | null {
  const read = /(?:gửi|gởi)\s+(?:\S+\s+){0,6}?(?:về|đến|tới|cho)\s+(\p{Lu}.*)$/u.exec(text)?.[1]
  const name = read
    ?.split(/\s*(?:[;,.]|(?<=\s)(?:trước|chậm nhất|muộn nhất|đến hết|hết|để|qua|theo|bằng|trong)(?=\s))/u)[0]
    ?.trim()
  return name && name.length <= 300 ? name : null
}

function invitedOf(lines: readonly string[], offset: number): Found<string[]> | null {
  const at = lines.findIndex((line) => /^kinh gui/.test(fold(line)))
  if (at < 0) return null
  const beside = (lines[at] ?? '').replace(/^[^:]*:?\s*/, '')
  const names = beside ? [beside] : []
  for (const line of lines.slice(at + 1)) {
    if (line === '') continue
    if (!/^[-–—+•*]/.test(line)) break
    names.push(line.replace(/^[-–—+•*\s]+/, '').replace(/[;.,]$/, ''))
  }
  return names.length > 0 ? { value: names, line: offset + at + 1 } : null
}
