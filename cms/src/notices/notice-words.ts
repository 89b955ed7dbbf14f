import words from './words.vi.json'

/** What fills the places of a notice: names, messages, instants (ISO 8601), local dates. */
export type NoticeParams = Readonly<Record<string, string | number>>

const day = new Intl.DateTimeFormat('vi-VN', {
  timeZone: 'Asia/Ho_Chi_Minh',
  weekday: 'long',
  day: '2-digit',
  month: '2-digit',
  year: 'numeric',
})
const time = new Intl.DateTimeFormat('vi-VN', { timeZone: 'Asia/Ho_Chi_Minh', hour: '2-digit', minute: '2-digit' })

/**
 * A notice in words. `{name}` is filled from the parameters; a stretch in double brackets is left out where one of its
 * places is empty. Instants and dates are written as people say them. A kind nobody knows any more gives empty words.
 */
export function noticeWords(kind: string, params: NoticeParams): { subject: string; text: string } {
  const known: Readonly<Record<string, { subject: string; text: string }>> = words
  const found = known[kind]
  return { subject: filled(found?.subject ?? '', params), text: filled(found?.text ?? '', params) }
}

function filled(pattern: string, params: NoticeParams): string {
  const complete = pattern.replaceAll(/\[\[(.*?)\]\]/g, (_, stretch: string) =>
    [...stretch.matchAll(/\{(\w+)\}/g)].every(([, name = '']) => said(params[name]) !== '') ? stretch : '',
  )
  return complete.replaceAll(/\{(\w+)\}/g, (_, name: string) => said(params[name])).trim()
}

function said(value: string | number | undefined): string {
  const words = String(value ?? '').trim()
  if (/^\d{4}-\d\d-\d\dT[\d:.]+(Z|[+-]\d\d:\d\d)$/.test(words)) {
    const at = new Date(words)
    return `${time.format(at)} ${day.format(at)}`
  }
  if (/^\d{4}-\d\d-\d\d$/.test(words)) return words.split('-').reverse().join('/')
  return words
}
