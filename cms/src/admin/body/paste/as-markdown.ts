import type { LooseNode } from '../loose-node'

/** A body as Markdown, for reading in tests: header cells end in `*`, merged ones say how far, `(columns×rows)`. */
export function asMarkdown(body: LooseNode): string {
  return body.content.map((block) => blockLines(block, '')).join('\n\n')
}

function blockLines(node: LooseNode, indent: string): string {
  switch (node.type) {
    case 'heading':
      return `${'#'.repeat(Number(node.attrs.level))} ${inline(node)}`
    case 'bulletList':
      return node.content.map((item) => itemLines(item, '-', indent)).join('\n')
    case 'orderedList': {
      const start = Number(node.attrs.start ?? 1)
      return node.content.map((item, index) => itemLines(item, `${start + index}.`, indent)).join('\n')
    }
    case 'table':
      return node.content.map(rowLine).join('\n')
    case 'blockquote':
      return node.content.map((block) => `> ${blockLines(block, indent)}`).join('\n')
    case 'horizontalRule':
      return '---'
    default:
      return inline(node)
  }
}

function itemLines(item: LooseNode, marker: string, indent: string): string {
  const [first, ...others] = item.content
  const begins = `${indent}${marker} ${first ? blockLines(first, '') : ''}`
  return [begins, ...others.map((block) => blockLines(block, `${indent}  `))].join('\n')
}

function rowLine(row: LooseNode): string {
  const cells = row.content.map((cell) => {
    const { colspan = 1, rowspan = 1 } = cell.attrs
    const merged = colspan === 1 && rowspan === 1 ? '' : `(${colspan}×${rowspan})`
    const words = cell.content.map((block) => blockLines(block, '')).join(' / ')
    return `${words}${merged}${cell.type === 'tableHeader' ? '*' : ''}`
  })
  return `| ${cells.join(' | ')} |`
}

const signs: Readonly<Record<string, string>> = { bold: '**', italic: '_', underline: '__' }

function inline(node: LooseNode): string {
  return node.content
    .map((part) => {
      if (part.type === 'hardBreak') return '\\\n'
      return part.marks.reduce((text, { type, attrs }) => {
        if (type === 'link') return `[${text}](${attrs.href})`
        return `${signs[type]}${text}${signs[type]}`
      }, part.text)
    })
    .join('')
}
