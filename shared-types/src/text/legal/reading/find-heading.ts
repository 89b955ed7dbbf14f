import { fold } from '../../fold.ts'
import { isCapitals } from '../is-capitals.ts'
import { articleMarker } from '../structure/article-marker.ts'
import { divisionMarker } from '../structure/division-marker.ts'
import type { FormRead } from './form-of.ts'
import { formOfHeading } from './form-of.ts'
import type { Found } from './found.ts'
import type { LineRange } from './parts-of-text.ts'
import { restoreCase } from './restore-case.ts'

export interface HeadingRead {
  form: Found<FormRead>
  /** The trích yếu, lines joined, in the text's own case, without "Về việc"; null where none stands below the form. */
  subject: Found<string> | null
  /** The line after form and subject, counting from 0. */
  next: number
}

const LONGEST = 8
const NO_SUBJECT =
  /^(?:BỘ TRƯỞNG|CHỦ TỊCH|GIÁM ĐỐC|THỦ TƯỚNG|CHÍNH PHỦ|QUỐC HỘI|HỘI ĐỒNG NHÂN DÂN|ỦY BAN|UỶ BAN|THỐNG ĐỐC|TỔNG|VIỆN TRƯỞNG|CHÁNH|CỤC TRƯỞNG|HIỆU TRƯỞNG|BAN CHẤP HÀNH)|^\(?\s*Ban hành (?:kèm )?theo|^Căn cứ|^Xét|^Theo đề nghị/u

/** The first heading of a part: its form on a line of its own (`QUYẾT ĐỊNH`), and the subject below. */
export function findHeading(plain: readonly string[], { start, end }: LineRange): HeadingRead | null {
  for (let index = start; index < end; index += 1) {
    const line = plain[index] ?? ''
    if (articleMarker(line)) return null
    const form = formOfHeading(line)
    if (form) return { form: { value: form, line: index + 1 }, ...subjectBelow(plain, index + 1, end) }
  }
  return null
}

function subjectBelow(plain: readonly string[], from: number, end: number) {
  let first = from
  while (first < Math.min(end, from + 4) && (plain[first] ?? '') === '') first += 1
  const pieces: string[] = []
  let next = first
  while (next < Math.min(end, first + LONGEST) && isSubject(plain[next] ?? '', pieces)) {
    pieces.push(plain[next] ?? '')
    next += 1
  }
  if (pieces.length === 0) return { subject: null, next: from }
  return { subject: { value: subjectOf(pieces.join(' '), plain), line: first + 1 }, next }
}

function isSubject(line: string, pieces: readonly string[]): boolean {
  if (line === '' || NO_SUBJECT.test(line) || articleMarker(line) || divisionMarker(line)) return false
  return pieces.length === 0 || isCapitals(line) || !pieces.every(isCapitals)
}

/** A subject without "Về việc" or "V/v" before it, beginning with a capital. */
export function subjectOf(text: string, plain: readonly string[]): string {
  const about = /^(?:ve viec|v\/v)\s*:?\s*/.exec(fold(text))
  const subject = restoreCase(text, plain)
    .slice(about?.[0].length ?? 0)
    .trim()
  return subject.charAt(0).toUpperCase() + subject.slice(1)
}
