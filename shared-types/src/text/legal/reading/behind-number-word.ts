import { fold } from '../../fold.ts'

/** What stands behind `Số:` where a line is a header's number line (`Luật số: …` too); null for `Sở …` and all else. */
export function behindNumberWord(line: string): string | null {
  const law = /^(?:Luật|LUẬT|Bộ luật|Pháp lệnh|Nghị quyết|Lệnh)\s+số\s*:\s*(.*)$/u.exec(line)
  if (law) return law[1] ?? ''
  const word = /^so\s*[:.]?(?=\s|\d|\/|$)\s*/.exec(fold(line))
  return word && /^S[ốôồổỗộoỐÔỒỔỖỘO](?=[\s:.\d/]|$)/u.test(line) ? line.slice(word[0].length) : null
}
