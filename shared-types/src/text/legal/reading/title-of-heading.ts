import type { HeadingRead } from './find-heading.ts'
import type { Found } from './found.ts'

/** Forms whose subject makes a title only together with their name: "Quy chế" + "Hoạt động của …". */
const NAMED = [
  'Quy chế',
  'Quy định',
  'Nội quy',
  'Quy trình',
  'Điều lệ',
  'Chương trình',
  'Kế hoạch',
  'Đề án',
  'Luật',
  'Bộ luật',
  'Pháp lệnh',
]

/** The title a heading gives: its subject, after the name of the form where the subject alone says too little. */
export function titleOfHeading(heading: HeadingRead | null, before = ''): Found<string> | null {
  if (!heading?.subject) return null
  const { form, subject } = heading
  const named = before !== '' || NAMED.includes(form.value.name)
  if (!named) return subject
  // "Luật Thư viện", but "Quy chế mượn sách".
  const rest = form.value.form === 'law' || form.value.name === 'Pháp lệnh' ? subject.value : smallFirst(subject.value)
  return { value: `${before}${form.value.name} ${rest}`, line: subject.line }
}

function smallFirst(text: string): string {
  return /^\p{Lu}\p{Ll}/u.test(text) ? text.charAt(0).toLowerCase() + text.slice(1) : text
}
