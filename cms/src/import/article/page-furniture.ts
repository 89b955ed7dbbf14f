import { fold } from 'shared-types/text'

/** Words that stand alone on a line of a saved page and are none of its text, folded. */
const lone = new Set([
  'img',
  'image',
  'hinh anh',
  'anh',
  'icon',
  'logo',
  'banner',
  'video',
  'audio',
  'menu',
  'top',
  'home',
  'print',
  'email',
  'share',
  'facebook',
  'zalo',
  'twitter',
  'x',
  'youtube',
  'linkedin',
  'in',
  'in bai',
  'in trang',
  'in bai viet',
  'chia se',
  'gui email',
  'luu bai',
  'quay lai',
  'tro ve',
  've dau trang',
  'len dau trang',
  'trang chu',
  'xem chi tiet',
  'xem them',
  'doc tiep',
  'chi tiet',
  'co chu',
  'a a',
  'nghe bai viet',
  'tang co chu',
  'giam co chu',
  'dang nhap',
  'tim kiem',
  'binh luan',
  'gui binh luan',
])

/** Headings of what follows a text: other news, comments. From the last of them on, short lines are links. */
const lists =
  /^(?:cac )?(?:tin|bai)(?: bai)?(?: viet)? (?:lien quan|khac|cu hon|moi hon|cung chuyen muc|da dua|doc nhieu|noi bat)\b|^y kien ban doc|^tu khoa\b|^tags?\b/

/** Whether a line is a button, the place of a picture or the like, and no text. */
export function isFurniture(line: string): boolean {
  const words = fold(line)
    .replace(/[^a-z0-9]+/g, ' ')
    .trim()
  return (
    words === '' ||
    lone.has(words) ||
    /^(?:luot xem|so lan xem|views?) \d+$/.test(words) ||
    /^xem chi tiet\b/.test(words) ||
    /^trang chu (?:>|»|›|\/)/.test(fold(line))
  )
}

/** Whether a line heads a list of links below a text. */
export function headsLinks(line: string): boolean {
  return lists.test(
    fold(line)
      .replace(/[^a-z0-9 ]+/g, ' ')
      .trim(),
  )
}

/** Whether a line reads as text: it ends as a sentence does, or is long. A name of a link is neither. */
export function isProse(line: string): boolean {
  return line.length >= 160 || (line.length >= 40 && /[.!?…:;][”"’)\]]*$/u.test(line))
}
