import type { LegalDocument } from '../../../content/legal-document.ts'

export interface FormRead {
  form: LegalDocument['docForm']
  /** As people call it, with a capital: `Quyết định`, `Quy chế`. */
  name: string
}

const FORMS: readonly (readonly [name: string, form: LegalDocument['docForm'], symbol: RegExp | null])[] = [
  ['Bộ luật', 'law', null],
  ['Luật', 'law', /\/QH\d+$/u],
  ['Nghị định', 'decree', /(?:^|\/)NĐ-/u],
  ['Nghị quyết', 'resolution', /(?:^|[/-])NQ(?:-|\/|$)/u],
  ['Thông tư liên tịch', 'circular', /\/TTLT-/u],
  ['Thông tư', 'circular', /\/TT-/u],
  ['Quyết định', 'decision', /\/QĐ-|-QĐ\//u],
  ['Chỉ thị', 'directive', /\/CT-|-CT\//u],
  ['Pháp lệnh', 'other', /\/PL-/u],
  ['Lệnh', 'other', /\/L-CTN$/u],
  ['Công điện', 'other', /\/CĐ-/u],
  ['Thông báo', 'other', /\/TB-/u],
  ['Kế hoạch', 'other', /\/KH-/u],
  ['Báo cáo', 'other', /\/BC-/u],
  ['Tờ trình', 'other', /\/TTr-/u],
  ['Hướng dẫn', 'other', /\/HD-/u],
  ['Kết luận', 'other', /\/KL-/u],
  ['Quy chế', 'other', null],
  ['Quy định', 'other', null],
  ['Nội quy', 'other', null],
  ['Quy trình', 'other', null],
  ['Điều lệ', 'other', null],
  ['Chương trình', 'other', null],
  ['Đề án', 'other', null],
]

/** The form a line in capitals names (`QUYẾT ĐỊNH`, `THÔNG TƯ LIÊN TỊCH`), or null. */
export function formOfHeading(line: string): FormRead | null {
  const found = FORMS.find(([name]) => name.toUpperCase() === line)
  return found ? { form: found[1], name: found[0] } : null
}

/** The form the symbol in a number tells (`2025/QĐ-BNV` is a decision). A symbol without a form is an official letter's. */
export function formOfNumber(number: string): FormRead {
  const found = FORMS.find(([, , symbol]) => symbol?.test(number))
  return found ? { form: found[1], name: found[0] } : { form: 'officialLetter', name: 'Công văn' }
}
