import { type Block, type Body, bodySchema, type Inline, type ListItem, type TableRow } from 'shared-types/content'

/** What a picture line names, to be turned into the id of a stored file. */
export interface PictureLine {
  file: string
  alt: string
  caption: string
}

/** The body text written as lines in the demo format; `fileIdOf` gives the documentId of a picture's file. */
export function bodyOfLines(lines: readonly string[], fileIdOf: (picture: PictureLine) => string): Body {
  const content: Block[] = []
  for (const line of lines) {
    const last = content.at(-1)
    const bullet = /^- (.+)$/.exec(line)?.[1]
    const [, number, step] = /^(\d+)\. (.+)$/.exec(line) ?? []
    const quote = /^> (.+)$/.exec(line)?.[1]
    const [, marks, heading] = /^(#{2,4}) (.+)$/.exec(line) ?? []
    const [, alt = '', file, caption = ''] = /^!\[([^\]]*)\]\(([^\s")]+)(?: "([^"]*)")?\)$/.exec(line) ?? []
    const cells = /^\| (.+) \|$/.exec(line)?.[1]?.split(' | ')
    if (bullet)
      addItem(last?.type === 'bulletList' ? last : added(content, { type: 'bulletList', content: [] }), bullet)
    else if (number && step)
      addItem(
        last?.type === 'orderedList'
          ? last
          : added(content, { type: 'orderedList', attrs: { start: Number(number) }, content: [] }),
        step,
      )
    else if (quote)
      (last?.type === 'blockquote' ? last : added(content, { type: 'blockquote', content: [] })).content.push(
        paragraph(quote),
      )
    else if (marks && heading)
      content.push({ type: 'heading', attrs: { level: levelOf(marks) }, content: inlines(heading) })
    else if (file) content.push({ type: 'image', attrs: { fileId: fileIdOf({ file, alt, caption }), alt, caption } })
    else if (cells) addRow(last?.type === 'table' ? last : added(content, { type: 'table', content: [] }), cells)
    else content.push(paragraph(line))
  }
  return bodySchema.parse({ type: 'doc', content })
}

/** The pictures a body names, so that they can be stored before it. */
export function picturesOfLines(lines: readonly string[]): PictureLine[] {
  const pictures: PictureLine[] = []
  bodyOfLines(lines, (picture) => {
    pictures.push(picture)
    return picture.file
  })
  return pictures
}

function added<B extends Block>(content: Block[], block: B): B {
  content.push(block)
  return block
}

function addItem(list: { content: ListItem[] }, text: string): void {
  list.content.push({ type: 'listItem', content: [paragraph(text)] })
}

function addRow(table: { content: TableRow[] }, cells: readonly string[]): void {
  const type = table.content.length === 0 ? ('tableHeader' as const) : ('tableCell' as const)
  table.content.push({ type: 'tableRow', content: cells.map((cell) => ({ type, content: [paragraph(cell)] })) })
}

function levelOf(marks: string): 2 | 3 | 4 {
  return marks.length === 2 ? 2 : marks.length === 3 ? 3 : 4
}

function paragraph(text: string) {
  return { type: 'paragraph' as const, content: inlines(text) }
}

/** Plain text with `**bold**` and `[text](address)`. */
function inlines(text: string): Inline[] {
  return text
    .split(/(\*\*[^*]+\*\*|\[[^\]]+\]\([^\s)]+\))/)
    .filter((part) => part !== '')
    .map((part): Inline => {
      const bold = /^\*\*([^*]+)\*\*$/.exec(part)?.[1]
      const [, label, href] = /^\[([^\]]+)\]\(([^\s)]+)\)$/.exec(part) ?? []
      if (bold) return { type: 'text', text: bold, marks: [{ type: 'bold' }] }
      if (label && href) return { type: 'text', text: label, marks: [{ type: 'link', attrs: { href } }] }
      return { type: 'text', text: part }
    })
}
