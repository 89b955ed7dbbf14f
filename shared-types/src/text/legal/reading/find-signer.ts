import type { Found } from './found.ts'

const RANK =
  /^(?:(?:GS|PGS|TS|ThS|BS|KS|LS|CN|Đại tướng|Thượng tướng|Trung tướng|Thiếu tướng|Đại tá|Thượng tá)\.?\s*)+/u
const NAME = /^\p{Lu}\p{Ll}+(?:\s\p{Lu}\p{Ll}*){1,4}$/u
/** Words that begin names of bodies and captions, not of people. */
const NO_PERSON = /^(?:Bộ|Sở|Ban|Vụ|Cục|Ủy|Uỷ|Văn Phòng|Nơi|Điều|Chương|Phụ|Dự|Độc|Hà Nội$|Kính|Trân)/u

/** The name under the signature: the last line between the list of recipients and the end of the part that is a person's name. */
export function findSigner(plain: readonly string[], from: number, to: number): Found<string> | null {
  for (let index = to - 1; index >= from; index -= 1) {
    const line = (plain[index] ?? '').replace(RANK, '').trim()
    if (NAME.test(line) && !NO_PERSON.test(line)) return { value: line, line: index + 1 }
  }
  return null
}
