const small = [
  ['µ¶·¸¹', 'àảãáạ'],
  ['¨»¼½¾Æ', 'ăằẳẵắặ'],
  ['©ÇÈÉÊË', 'âầẩẫấậ'],
  ['®', 'đ'],
  ['ÌÎÏÐÑ', 'èẻẽéẹ'],
  ['ªÒÓÔÕÖ', 'êềểễếệ'],
  ['×ØÜÝÞ', 'ìỉĩíị'],
  ['ßáâãä', 'òỏõóọ'],
  ['«åæçèé', 'ôồổỗốộ'],
  ['¬êëìíî', 'ơờởỡớợ'],
  ['ïñòóô', 'ùủũúụ'],
  ['\u00ADõö÷øù', 'ưừửữứự'],
  ['úûüýþ', 'ỳỷỹýỵ'],
] as const

/** The signs that are capitals by themselves; a capital with a tone has the sign of the small letter, in a capital font. */
const capital = ['¡¢£¤¥¦§', 'ĂÂÊÔƠƯĐ'] as const

/** Every sign of TCVN3 (the ABC fonts) and its letter, composed. */
export const tcvn3Letters: ReadonlyMap<string, string> = new Map(
  [...small, capital].flatMap(([signs, letters]) => {
    const composed = [...letters.normalize('NFC')]
    return [...signs].map((sign, at): [string, string] => [sign, composed[at] ?? ''])
  }),
)
