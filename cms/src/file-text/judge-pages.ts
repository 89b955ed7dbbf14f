import { cleanText } from 'shared-types/text'
import { isBlankPage } from './is-blank-page'
import type { PdfText } from './pdf-text'

/** Characters kept of one file. Real legal texts stay far below. */
const mostCharacters = 3_000_000

/** What the texts of its pages say of a PDF: without one page that can be read it is a scan. */
export function judgePages(pages: readonly string[]): PdfText {
  const blankPages = pages.filter(isBlankPage).length
  const state = blankPages === pages.length ? 'scan' : 'text'
  const text = state === 'text' ? pages.map((page) => cleanText(page).trim()).join('\f') : ''
  return { state, pages: pages.length, blankPages, text: text.slice(0, mostCharacters).toWellFormed() }
}
