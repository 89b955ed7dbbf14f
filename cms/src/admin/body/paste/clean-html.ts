import type { LegacyEncoding } from 'shared-types/text'
import { convertLegacyFonts } from './convert-legacy-fonts'
import { dropImages } from './drop-images'
import { dropNever } from './drop-never'
import { fontsOfStyles } from './fonts-of-styles'
import { keepPowers } from './keep-powers'
import { makeLists } from './make-lists'
import { mendTables } from './mend-tables'
import { notesToText } from './notes-to-text'
import { setHeadings } from './set-headings'
import { tidySpaces } from './tidy-spaces'

/** Foreign HTML made fit for the editor, and what the person should be told about it. */
export interface CleanHtml {
  html: string
  /** pictures left out: they come in through the library, with a description */
  images: number
  /** footnotes that became paragraphs at the end */
  notes: number
  /** the old encoding some of the text was converted from */
  legacy: LegacyEncoding | null
}

/**
 * HTML of Word, a spreadsheet, a web page or a converted file as the editor can read it: words, headings of levels 2
 * to 4, lists, tables with their header rows and merged cells, links. What the editor does not know it drops by itself.
 */
export function cleanHtml(html: string): CleanHtml {
  const fonts = fontsOfStyles(html)
  const page = new DOMParser().parseFromString(withoutComments(html), 'text/html')
  const body = page.body
  dropNever(page)
  const legacy = convertLegacyFonts(body, fonts)
  const notes = notesToText(body)
  const images = dropImages(body)
  makeLists(body)
  setHeadings(body)
  mendTables(body)
  keepPowers(body)
  tidySpaces(body)
  return { html: body.innerHTML, images, notes, legacy }
}

/** Word hides its own remarks in comments and marks what older browsers should see by `<![if …]>`. */
function withoutComments(html: string): string {
  return html.replace(/<!--[\s\S]*?-->|<!\[[^\]]*\]>/g, '')
}
