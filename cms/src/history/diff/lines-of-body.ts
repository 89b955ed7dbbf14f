import { type Block, bodySchema, type Inline, type ListItem, type TableRow } from 'shared-types/content'

/** What files are called, by documentId. */
export type Names = ReadonlyMap<string, string>

/**
 * A body text as lines to read and compare: a paragraph each, lists with their marks, a table row by row, pictures by
 * name and description, the target beside the words of a link.
 */
export function linesOfBody(value: unknown, names: Names): string[] {
  const body = bodySchema.safeParse(value)
  return body.success ? body.data.content.flatMap((block) => linesOfBlock(block, names)) : []
}

function linesOfBlock(block: Block, names: Names): string[] {
  switch (block.type) {
    case 'paragraph':
      return [textOf(block.content)]
    case 'heading':
      return [`${'#'.repeat(block.attrs.level)} ${textOf(block.content)}`]
    case 'bulletList':
      return block.content.flatMap((item) => linesOfItem(item, '•', names))
    case 'orderedList': {
      const start = block.attrs?.start ?? 1
      return block.content.flatMap((item, index) => linesOfItem(item, `${start + index}.`, names))
    }
    case 'blockquote':
      return block.content.flatMap((inner) => linesOfBlock(inner, names)).map((line) => `> ${line}`)
    case 'table':
      return block.content.map((row) => lineOfRow(row, names))
    case 'image':
      return [lineOfImage(block.attrs, names)]
    case 'horizontalRule':
      return ['———']
  }
}

function linesOfItem(item: ListItem, mark: string, names: Names): string[] {
  const [first = '', ...others] = item.content.flatMap((block) => linesOfBlock(block, names))
  return [`${mark} ${first}`, ...others.map((line) => `  ${line}`)]
}

function lineOfRow(row: TableRow, names: Names): string {
  const cells = row.content.map((cell) => (cell.content as Block[]).flatMap((block) => linesOfBlock(block, names)))
  return `| ${cells.map((lines) => lines.join(' / ')).join(' | ')} |`
}

function lineOfImage({ fileId, alt, caption }: { fileId: string; alt: string; caption: string }, names: Names): string {
  const words = [alt && `mô tả: ${alt}`, caption && `chú thích: ${caption}`].filter(Boolean)
  return `[Ảnh ${names.get(fileId) ?? fileId}${words.length > 0 ? `; ${words.join('; ')}` : ''}]`
}

function textOf(content: readonly Inline[] | undefined): string {
  return (content ?? [])
    .map((node) => {
      if (node.type === 'hardBreak') return ' ⏎ '
      const link = node.marks?.find((mark) => mark.type === 'link')
      return link ? `${node.text} ‹${link.attrs.href}›` : node.text
    })
    .join('')
}
