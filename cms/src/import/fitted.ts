import type { ImportIssue } from './report/import-issue'

/** Text that fits its field; what is too long ends at a word with "…", and an issue says so. */
export function fitted(field: string, text: string, max: number): { text: string; issues: ImportIssue[] } {
  const letters = [...text]
  if (letters.length <= max) return { text, issues: [] }
  const cut = letters.slice(0, max - 1).join('')
  const words = cut.slice(0, Math.max(cut.lastIndexOf(' '), max / 2)).trimEnd()
  return { text: `${words}…`, issues: [{ code: 'text-shortened', params: { max }, field }] }
}
