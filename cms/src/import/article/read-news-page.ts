import { fold } from 'shared-types/text'
import type { Found } from 'shared-types/text'
import type { NewsPage } from './news-page'
import { headsLinks, isFurniture, isProse } from './page-furniture'

interface Line {
  text: string
  /** Counts from 1. */
  line: number
  afterBlank: boolean
}

/** How far down a page its time of publication is looked for, in lines with text. */
const head = 12
/** Lines shorter than this are not wrapped: the next line is a new one. */
const wrapWidth = 60

const publishedAt =
  /^(?:(?:thu (?:hai|ba|tu|nam|sau|bay)|chu nhat)\s*,?\s*)?(?:ngay\s*)?\d{1,2}[/.-]\d{1,2}[/.-]\d{4}(?:\s*[-|,]?\s*\d{1,2}[:h]\d{2}(?::\d{2})?)?(?:\s*(?:gmt\s*\+\s*7|\(gmt\+7\)))?$|^\d{1,2}[:h]\d{2}\s*[-|,]?\s*(?:ngay\s*)?\d{1,2}[/.-]\d{1,2}[/.-]\d{4}$/

/**
 * Reads a saved news page: title, time of publication, first paragraph as the summary, and the rest without buttons and
 * link lists. Pure and total; the words of the text itself are never changed.
 */
export function readNewsPage(text: string): NewsPage {
  const written = linesOf(text)
  const kept = written.filter(({ text }) => !isFurniture(text))
  const timeAt = kept.slice(0, head).findIndex(({ text }) => publishedAt.test(fold(text)))
  const [title, ...below] = kept.filter((_, index) => index !== timeAt)
  const { lines, byline, source } = endOfText(withoutLinks(below))
  const paragraphs = joined(lines)
  const [summary, ...rest] = paragraphs
  const used = lines.length + [title, kept[timeAt], byline, source].filter(Boolean).length
  return {
    title: title ? found(title) : null,
    publishedAt: timeAt < 0 ? null : found(kept[timeAt]),
    summary: summary ? found(summary) : null,
    paragraphs: rest.map((paragraph) => paragraph.text),
    byline,
    source,
    dropped: written.length - used,
  }
}

function linesOf(text: string): Line[] {
  const lines = text.split('\n').map((line) => line.replace(/[\s\u00A0]+/gu, ' ').trim())
  return lines.flatMap((line, index) =>
    line === '' ? [] : [{ text: line, line: index + 1, afterBlank: (lines[index - 1] ?? '') === '' }],
  )
}

/** What stands below the last line that reads as text belongs to the page; so does a headed list of links. */
function withoutLinks(lines: Line[]): Line[] {
  const links = lines.findIndex(
    ({ text }, index) => headsLinks(text) && !lines.slice(index).some(({ text }) => text.length >= 300),
  )
  const above = links < 0 ? lines : lines.slice(0, links)
  const last = above.findLastIndex(({ text }) => isProse(text))
  // Where nothing reads as text, a person decides what is.
  if (last < 0) return above
  const signed = above.slice(last + 1, last + 3).findIndex(({ text }) => !isSignature(text))
  return above.slice(0, last + 1 + (signed < 0 ? 2 : signed))
}

/** Takes a signature and a note on the source from the end of the text. */
function endOfText(lines: Line[]): { lines: Line[]; byline: NewsPage['byline']; source: NewsPage['source'] } {
  let rest = lines
  let byline: NewsPage['byline'] = null
  let source: NewsPage['source'] = null
  for (let last = rest.at(-1); last && rest.length > 1; last = rest.at(-1)) {
    const named = /^\(?(?:nguồn|theo)\s*:?\s+([^()]{2,200}?)\)?\.?$/iu.exec(last.text)?.[1]
    if (named && !source && last.text.length < 120) source = { value: named, line: last.line }
    else if (!byline && isSignature(last.text)) byline = found(last)
    else break
    rest = rest.slice(0, -1)
  }
  return { lines: rest, byline, source }
}

/** A name or an abbreviation on a line of its own: `BTV`, `Nguyễn Văn An`, `(Theo Báo Nhân Dân)`. */
function isSignature(line: string): boolean {
  if (line.length > 80 || isFurniture(line)) return false
  return (
    /^\(?(?:nguồn|theo)\s*:?\s+\S/iu.test(line) ||
    /^(?:bài(?: và ảnh)?|ảnh|tin)\s*(?:,\s*ảnh\s*)?:\s*\S/iu.test(line) ||
    /^\p{Lu}{2,8}$/u.test(line) ||
    /^\p{Lu}[\p{L}.]*(?:\s+\p{Lu}[\p{L}.]*){1,4}$/u.test(line)
  )
}

/** Paragraphs: lines of a hard-wrapped text are joined, all others stay as they are. */
function joined(lines: Line[]): Line[] {
  const paragraphs: Line[] = []
  let before: Line | undefined
  for (const line of lines) {
    const paragraph = paragraphs.at(-1)
    const goesOn =
      before &&
      paragraph &&
      !line.afterBlank &&
      before.text.length >= wrapWidth &&
      !/[.!?…:;][”"’)\]]*$/u.test(before.text) &&
      !/^(?:[-–•+*]|\d{1,2}[.)])\s/u.test(line.text)
    if (goesOn) paragraph.text = `${paragraph.text} ${line.text}`
    else paragraphs.push({ ...line })
    before = line
  }
  return paragraphs
}

function found(line: Line | undefined): Found<string> | null {
  return line ? { value: line.text, line: line.line } : null
}
