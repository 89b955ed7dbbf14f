import { headings } from './headings'
import { lists } from './lists'
import { notesAndMarks } from './notes-and-marks'
import { oldFonts } from './old-fonts'
import { otherPrograms } from './other-programs'
import { plainParagraphs } from './plain-paragraphs'
import { tables } from './tables'
import type { WordFragment } from './word-fragment'

/** Pasted fragments as they come from Word, Excel, LibreOffice, Google Docs, e-mail and the web. */
export const wordFragments: readonly WordFragment[] = [
  ...plainParagraphs,
  ...headings,
  ...lists,
  ...tables,
  ...notesAndMarks,
  ...oldFonts,
  ...otherPrograms,
]
