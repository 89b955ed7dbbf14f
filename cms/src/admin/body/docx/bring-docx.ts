import { say } from '../../words/say'
import { pasteLines } from '../paste-lines'
import { largestDocx, readDocx } from './read-docx'

/** A file somebody brought: its HTML, or null where it has none, and what to tell them. */
export interface BroughtFile {
  html: string | null
  lines: string[]
}

/** Reads a file that was chosen or dropped into the editor. Only .docx has text for it. */
export async function bringDocx(file: File): Promise<BroughtFile> {
  const { name } = file
  const refused = (line: string): BroughtFile => ({ html: null, lines: [line] })
  if (!/\.docx$/i.test(name)) return refused(say('docx.notDocx'))
  if (file.size > largestDocx) return refused(say('docx.tooLarge', { name, max: largestDocx / 1024 / 1024 }))
  const read = await readDocx(await file.arrayBuffer())
  if (!read) return refused(say('docx.damaged', { name }))
  if (read.html.trim() === '') return { html: null, lines: [say('docx.empty', { name }), ...pasteLines(read)] }
  return { html: read.html, lines: [say('docx.done', { name }), ...pasteLines(read)] }
}
