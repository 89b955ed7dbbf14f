/** Abbreviations everyone in the administration uses, without marks; a portal adds its own. */
const common: Record<string, string> = {
  bnv: 'bo noi vu',
  btc: 'bo tai chinh',
  cbcc: 'can bo cong chuc',
  cccd: 'can cuoc cong dan',
  cchc: 'cai cach hanh chinh',
  cds: 'chuyen doi so',
  cntt: 'cong nghe thong tin',
  csdl: 'co so du lieu',
  dvc: 'dich vu cong',
  hdnd: 'hoi dong nhan dan',
  snv: 'so noi vu',
  ttdt: 'thong tin dien tu',
  tthc: 'thu tuc hanh chinh',
  ubnd: 'uy ban nhan dan',
  vpcp: 'van phong chinh phu',
}

/** The words with abbreviations written out; null where there is none among them. */
export function writtenOut(words: readonly string[], own: Readonly<Record<string, string>> = {}): string[] | null {
  const out = words.flatMap((word) => (meaningIn(own, word) ?? meaningIn(common, word))?.split(' ') ?? word)
  return out.length === words.length ? null : out
}

/** Not what every object has: somebody may look for "constructor". */
function meaningIn(meanings: Readonly<Record<string, string>>, word: string): string | undefined {
  return Object.hasOwn(meanings, word) ? meanings[word] : undefined
}
