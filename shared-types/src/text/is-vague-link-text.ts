import { fold } from './fold.ts'

/** Words of links that say only that there is a link. A text made of nothing else does not say where it leads. */
const vietnamese = wordsOf(
  'tại ở vào theo đây này đó kia xem đọc thêm tiếp chi tiết bấm nhấn nhấp ấn click kích chuột tải về xuống mở link liên kết',
  'đường dẫn trang web website tệp tin file địa chỉ xin mời hãy vui lòng và để',
)
const english = wordsOf(
  'click here read more see this that the link page site website web details detail download view open file below above now please for',
)
/** Typed without marks; a word alone may be another one then. */
const unaccented = new Set([...vietnamese].map(fold))

/** An address that goes on behind its host. */
const address = /^(?:https?:\/\/)?(?:[\p{L}\d-]+\.)+\p{L}{2,}(?::\d+)?[/?#]\S+$/iu

/**
 * Whether the words of a link leave open where it leads: `tại đây`, `xem thêm`, `click here`, nothing at all, or a bare
 * address with a path (WCAG 2.4.4). A host alone, with or without its scheme, is the name of a site, as laws write it; it
 * passes, and so do a mail address and a number.
 */
export function isVagueLinkText(text: string): boolean {
  const line = text
    .normalize('NFC')
    .replace(/\p{Cf}/gu, '')
    .trim()
  if (address.test(line.replace(/^[\s("'<[]+|[\s)"'>\].,;:!?…]+$/gu, ''))) return true
  const words = line.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? []
  if (words.length === 0) return true
  if (words.every((word) => vietnamese.has(word)) || words.every((word) => english.has(word))) return true
  return words.length > 1 && fold(line) === line.toLowerCase() && words.every((word) => unaccented.has(word))
}

function wordsOf(...lines: readonly string[]): ReadonlySet<string> {
  return new Set(lines.flatMap((line) => line.normalize('NFC').split(' ')))
}
