import { fold } from 'shared-types/text'

/** The abbreviations written down one a line as `TTTT = Trung tâm Thông tin`, without marks; other lines say nothing. */
export function abbreviationsOf(lines: string): Record<string, string> {
  const pairs = lines.split('\n').flatMap((line): [string, string][] => {
    const [short = '', long = ''] = line.split('=').map(fold)
    return /^[a-z0-9]{2,12}$/.test(short) && /[a-z0-9]/.test(long) ? [[short, long.replace(/[^a-z0-9]+/g, ' ')]] : []
  })
  return Object.fromEntries(pairs)
}
