/** What people put around the thing they look for. Without marks, longest first. */
const around = [
  'so dien thoai',
  'dien thoai',
  'lien he',
  'dia chi',
  'chuyen muc',
  'thu tuc',
  'le phi',
  'phong',
  'xin',
  'tin',
].map((words) => words.split(' '))

/** Words of questions and of grammar, which say little about what is looked for. */
const small = new Set(
  'co khong gi dau bao lau khi nao thi duoc la cua va cho cac nhung bang cach lam tu voi ve tai trong ai o mot de den vi sao neu hay hoac ra vao nhu nay do ngay'.split(
    ' ',
  ),
)

/** The words without those around the thing itself ("số điện thoại", "thủ tục"); all of them where nothing else is left. */
export function withoutAround(words: readonly string[]): readonly string[] {
  const lead = around.find((one) => one.every((word, at) => words[at] === word))
  return lead && lead.length < words.length ? words.slice(lead.length) : words
}

/** The words without those of questions and grammar; all of them where nothing else is left. */
export function withoutSmall(words: readonly string[]): readonly string[] {
  const left = words.filter((word) => !small.has(word))
  return left.length > 0 ? left : words
}
