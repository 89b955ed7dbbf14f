import { isBlankPage } from '../../file-text/is-blank-page'
import { limits } from './limits'
import { looksOldEncoded } from './looks-old-encoded'
import type { SourceText } from './source-text'

/** The text layer of a PDF. A scan has none and is refused; single pages without text are counted in an issue. */
export async function readPdf(bytes: Buffer): Promise<SourceText> {
  if (!bytes.subarray(0, 1024).includes('%PDF-'))
    return { refused: { code: 'file-kind-differs', params: { kind: '.pdf' } } }
  const pages = await readPages(bytes)
  if ('refused' in pages) return pages
  const blank = pages.filter(isBlankPage).length
  if (blank === pages.length) return { refused: { code: 'file-scanned', params: { pages: pages.length } } }
  const text = pages.map(withoutPageNumber).join('\n')
  if (looksOldEncoded(text)) return { refused: { code: 'file-old-encoding', params: {} } }
  return {
    text,
    issues: blank > 0 ? [{ code: 'pages-without-text', params: { count: blank, pages: pages.length } }] : [],
  }
}

async function readPages(bytes: Buffer): Promise<string[] | Extract<SourceText, { refused: unknown }>> {
  // The package is an ES module with a build of PDF.js beside it: loaded only when there is a PDF.
  const { extractText, getDocumentProxy } = await import('unpdf')
  try {
    const pdf = await getDocumentProxy(new Uint8Array(bytes), { verbosity: 0 })
    try {
      if (pdf.numPages > limits.pdfPages)
        return { refused: { code: 'file-too-many-pages', params: { pages: pdf.numPages, max: limits.pdfPages } } }
      return (await extractText(pdf)).text
    } finally {
      await pdf.loadingTask.destroy()
    }
  } catch (error) {
    const locked = error instanceof Error && error.name === 'PasswordException'
    return { refused: { code: locked ? 'file-locked' : 'file-damaged', params: {} } }
  }
}

/** A number alone on the first or last line of a page is the page's. */
function withoutPageNumber(page: string): string {
  const lines = page.trim().split('\n')
  if (isPageNumber(lines[0])) lines.shift()
  if (isPageNumber(lines.at(-1))) lines.pop()
  return lines.join('\n')
}

function isPageNumber(line: string | undefined): boolean {
  return line !== undefined && /^(?:- ?)?\d{1,4}(?: ?-)?$/.test(line.trim())
}
