import { fold } from '../../fold.ts'
import { isCapitals } from '../is-capitals.ts'
import { divisionMarker } from './division-marker.ts'

/** What tells that one text is over (`end`, `recipients`, `signature`) or another begins (`form`, `issuedWith`, `annex`, `firstDivision`). */
export type Boundary = 'end' | 'recipients' | 'signature' | 'form' | 'issuedWith' | 'annex' | 'firstDivision'

const FORM =
  /^(?:QUY CHẾ|QUY ĐỊNH|QUY TRÌNH|NỘI QUY|ĐIỀU LỆ|CHƯƠNG TRÌNH|KẾ HOẠCH|ĐỀ ÁN|PHƯƠNG ÁN|CHIẾN LƯỢC|HƯỚNG DẪN|QUY CHUẨN|BẢN QUY ĐỊNH|QUYẾT ĐỊNH|NGHỊ QUYẾT|NGHỊ ĐỊNH|THÔNG TƯ|CHỈ THỊ|LUẬT|BỘ LUẬT|PHÁP LỆNH|HỢP ĐỒNG)$/u
const END_MARK = /[\p{L}\p{N}.)”]\s?\/\s?\.\s*[”"*]?$/u
const SIGNATURE =
  /^(?:KT|TM|TL|TUQ|Q)\s?\.\s?\p{Lu}|^(?:CHỦ TỊCH|PHÓ CHỦ TỊCH|BỘ TRƯỞNG|THỨ TRƯỞNG|GIÁM ĐỐC|PHÓ GIÁM ĐỐC|THỦ TƯỚNG|TỔNG CỤC TRƯỞNG|CỤC TRƯỞNG|CHÁNH VĂN PHÒNG)\.?$/u

/** The boundary a line is, or null. */
export function boundaryOf(line: string): Boundary | null {
  if (line === '') return null
  if (END_MARK.test(line) && !/:\/\/\S*$/.test(line)) return 'end'
  if (isCapitals(line)) {
    if (FORM.test(line)) return 'form'
    if (SIGNATURE.test(line)) return 'signature'
    if (/^PHỤ LỤC(?=\s|$)/u.test(line)) return 'annex'
  }
  if (line.length < 40 && /^noi nhan\s*:?/.test(fold(line))) return 'recipients'
  if (/^\(?\s*Ban hành (?:kèm )?theo/u.test(line)) return 'issuedWith'
  const division = divisionMarker(line)
  if (division && /^(?:i|1|a|thu-nhat)$/.test(division.slug)) return 'firstDivision'
  return null
}
