import { fold } from '../../fold.ts'
import { isCapitals } from '../is-capitals.ts'
import { formOfHeading } from './form-of.ts'
import type { Found } from './found.ts'
import { issuingNote } from './issuing-note.ts'
import { behindNumberWord } from './behind-number-word.ts'
import type { LineRange } from './parts-of-text.ts'
import { restoreCase } from './restore-case.ts'

const HEADER_AT_MOST = 12
const PREAMBLE_AT_MOST = 60
const OFFICE =
  /^(?:phó\s+)?(?:bộ trưởng|thứ trưởng|chủ tịch|giám đốc|tổng giám đốc|tổng cục trưởng|cục trưởng|vụ trưởng|chánh văn phòng|viện trưởng|hiệu trưởng|chánh thanh tra)\s+/iu
const AUTHORITY =
  /^(?:bo|uy ban|ubnd|hdnd|hoi dong|so|van phong|cuc|tong cuc|vu|thanh tra|chinh phu|quoc hoi|ban|toa an|vien|trung tam|truong|dai|bao hiem|kho bac|ngan hang|tinh uy|thanh uy)\b/
/** Names of offices that say nothing without the body they belong to. */
const PART_OF = /^(?:VĂN PHÒNG|THANH TRA|BAN TỔ CHỨC)$/u

/**
 * Who issues the document: the names at its head (`UBND TỈNH … / VĂN PHÒNG`), else the authority above the grounds
 * (`BỘ TRƯỞNG BỘ NỘI VỤ`), else the one in the note on an attached text (`… của Bộ trưởng Bộ Nội vụ`).
 */
export function findIssuer(plain: readonly string[], range: LineRange): Found<string> | null {
  return fromHead(plain, range) ?? fromAuthority(plain, range) ?? fromNote(plain, range)
}

function fromHead(plain: readonly string[], { start, end }: LineRange): Found<string> | null {
  const names: Found<string>[] = []
  let numbered = false
  for (let index = start; index < Math.min(end, start + HEADER_AT_MOST) && !numbered; index += 1) {
    const line = withoutMotto(plain[index] ?? '')
    numbered = behindNumberWord(line) !== null || /^V\/v\s/iu.test(line)
    if (numbered || /^[-–_=*\s]*$/.test(line)) continue
    if (!isCapitals(line) || formOfHeading(line)) break
    names.push({ value: line, line: index + 1 })
  }
  const own = names.at(-1)
  // Capitals with neither a number below nor the name of an authority may be anything.
  if (!own || !(numbered || AUTHORITY.test(fold(own.value)))) return null
  const parent = names.at(-2)
  const whole = parent && PART_OF.test(own.value) ? `${own.value} ${parent.value}` : own.value
  return { value: restoreCase(whole, plain), line: own.line }
}

/** The motto stands beside the names, and in a text read from columns behind them. */
function withoutMotto(line: string): string {
  return line.replace(/\s*(?:CỘNG H(?:ÒA|OÀ|OA) XÃ HỘI|Độc lập\s*[-–]).*$/u, '')
}

function fromAuthority(plain: readonly string[], { start, end }: LineRange): Found<string> | null {
  for (let index = start; index < Math.min(end, start + PREAMBLE_AT_MOST); index += 1) {
    const line = plain[index] ?? ''
    if (/^(?:Căn cứ|Điều \d)/u.test(line)) return null
    if (!isCapitals(line)) continue
    if (/^(?:CHÍNH PHỦ|QUỐC HỘI|THỦ TƯỚNG CHÍNH PHỦ|(?:ỦY|UỶ) BAN NHÂN DÂN .+|HỘI ĐỒNG NHÂN DÂN .+)$/u.test(line))
      return { value: restoreCase(line, plain), line: index + 1 }
    if (OFFICE.test(line)) return { value: restoreCase(line.replace(OFFICE, ''), plain), line: index + 1 }
  }
  return null
}

function fromNote(plain: readonly string[], { start, end }: LineRange): Found<string> | null {
  const note = issuingNote(plain, start, end)
  const authority = note ? /\scủa\s+(.+?)\s*\)?$/u.exec(note.value)?.[1] : undefined
  if (!note || !authority) return null
  const name = authority.replace(OFFICE, '')
  return { value: name.charAt(0).toUpperCase() + name.slice(1), line: note.line }
}
