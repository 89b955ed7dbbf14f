const OPENS = /^([“"«])\s*(?:Điều|Chương|Mục|Phần|Khoản|\d{1,3}[a-zđ]?\.|[a-zđ]\))/u
const FURTHEST = 300

/**
 * Which lines stand inside a quotation that begins with a heading: an amending text quotes whole articles, and those
 * are not articles of its own. A quotation that never closes is taken for its first line only.
 */
export function quotedLines(plain: readonly string[]): boolean[] {
  const quoted = plain.map(() => false)
  for (let index = 0; index < plain.length; index += 1) {
    const opening = OPENS.exec(plain[index] ?? '')?.[1]
    if (!opening) continue
    const last = closingLine(plain, index, opening)
    quoted.fill(true, index, last + 1)
    index = last
  }
  return quoted
}

function closingLine(plain: readonly string[], from: number, opening: string): number {
  const closes = opening === '“' ? /”[.;,]?$/ : opening === '«' ? /»[.;,]?$/ : /(?<!^)"[.;,]?$/
  const limit = Math.min(plain.length, from + FURTHEST)
  for (let index = from; index < limit; index += 1) if (closes.test(plain[index] ?? '')) return index
  return from
}
