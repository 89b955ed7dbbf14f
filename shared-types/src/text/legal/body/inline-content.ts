import type { Inline, Mark } from '../../../content/body.ts'

const MARKED =
  /\*\*(?=[^\s*])([^*]+?)(?<=[^\s*])\*\*|(?<![*\p{L}\p{N}])\*(?=[^\s*])([^*]+?)(?<=[^\s*])\*(?![*\p{L}\p{N}])|<(https?:\/\/[^\s<>"]{1,2000})>/gu

/** Text with the few Markdown marks converters leave (`**bold**`, `*italic*`, `<https://…>`) as inline nodes; a line end is a hard break. */
export function inlineContent(text: string): Inline[] {
  const nodes: Inline[] = []
  let at = 0
  for (const found of text.matchAll(MARKED)) {
    nodes.push(...textNodes(text.slice(at, found.index)))
    const [whole, bold, italic, href] = found
    if (href) nodes.push(...textNodes(href, { type: 'link', attrs: { href } }))
    else nodes.push(...textNodes(bold ?? italic ?? '', { type: bold ? 'bold' : 'italic' }))
    at = found.index + whole.length
  }
  return [...nodes, ...textNodes(text.slice(at))]
}

function textNodes(text: string, mark?: Mark): Inline[] {
  return text.split('\n').flatMap((line, index): Inline[] => {
    const node: Inline[] =
      line === '' ? [] : [mark ? { type: 'text', text: line, marks: [mark] } : { type: 'text', text: line }]
    return index === 0 ? node : [{ type: 'hardBreak' }, ...node]
  })
}
