/** What the signs `ùøûõï` add: acute, grave, hook, tilde, dot below. */
const tones = 'ùøûõï'
/** The same over a circumflex, and over a breve. */
const overCircumflex = 'âáàåãä'
const overBreve = 'êéèúüë'

/** A letter with signs behind it; `y` has no dot below of this kind. */
const pairs: readonly [string, string, string][] = [
  ['a', tones, 'áàảãạ'],
  ['a', overCircumflex, 'âấầẩẫậ'],
  ['a', overBreve, 'ăắằẳẵặ'],
  ['e', tones, 'éèẻẽẹ'],
  ['e', overCircumflex, 'êếềểễệ'],
  ['o', tones, 'óòỏõọ'],
  ['o', overCircumflex, 'ôốồổỗộ'],
  ['ô', tones, 'ớờởỡợ'],
  ['u', tones, 'úùủũụ'],
  ['ö', tones, 'ứừửữự'],
  ['y', 'ùøûõ', 'ýỳỷỹ'],
]
const singles = ['íìæóòôöñî', 'íìỉĩịơưđỵ'] as const

/** Every letter of VNI for Windows by its small signs, one or two; composed. A capital has the capitals of the signs. */
export const vniLetters: ReadonlyMap<string, string> = new Map([
  ...pairs.flatMap(([base, signs, letters]) => paired(signs, letters, base)),
  ...paired(...singles, ''),
])

function paired(signs: string, letters: string, base: string): [string, string][] {
  const composed = [...letters.normalize('NFC')]
  return [...signs.normalize('NFC')].map((sign, at) => [`${base}${sign}`, composed[at] ?? ''])
}
