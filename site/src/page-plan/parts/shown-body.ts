import type { Block, Body, Inline } from 'shared-types/content'
import { textOfInlines } from 'shared-types/content'
import { slugOf } from 'shared-types/text'
import type { Anchor } from '../props/parts/anchor.ts'
import type { ShownBlock, ShownInline } from '../props/parts/shown-block.ts'
import type { FileShelf } from './file-shelf.ts'

/** The anchors of a text, by the path of the node they stand on (`3`, `4.0.0`). */
export type AnchorsByPath = ReadonlyMap<string, readonly Anchor[]>

/**
 * A body as templates draw it: pictures resolved (those that cannot be are left out), headings with ids unique in the
 * page, anchors where given. `prefix` keeps the ids of two bodies in one page apart.
 */
export function shownBody(
  body: Body | null,
  files: FileShelf,
  { anchors, prefix = '' }: { anchors?: AnchorsByPath; prefix?: string } = {},
): ShownBlock[] {
  if (!body) return []
  const taken = new Set([...(anchors?.values() ?? [])].flatMap((list) => list.map(({ id }) => id)))
  const giveId = (text: string): string => {
    const slug = `${prefix}${slugOf(text).slice(0, 80) || 'muc'}`
    let id = slug
    for (let count = 2; taken.has(id); count += 1) id = `${slug}-${count}`
    taken.add(id)
    return id
  }
  const show = (block: Block, path: string): ShownBlock[] => {
    switch (block.type) {
      case 'paragraph':
        return [{ type: 'paragraph', anchors: copyOf(anchors?.get(path)), content: inlines(block.content) }]
      case 'heading': {
        const own = copyOf(anchors?.get(path))
        const id = own[0]?.id ?? giveId(textOfInlines(block.content))
        return [{ type: 'heading', level: block.attrs.level, id, anchors: own, content: inlines(block.content) }]
      }
      case 'bulletList':
        return [{ type: 'bulletList', items: block.content.map((item, at) => all(item.content, `${path}.${at}`)) }]
      case 'orderedList':
        return [
          {
            type: 'orderedList',
            start: block.attrs?.start ?? 1,
            items: block.content.map((item, at) => all(item.content, `${path}.${at}`)),
          },
        ]
      case 'blockquote':
        return [{ type: 'blockquote', content: all(block.content, path) }]
      case 'table':
        return [
          {
            type: 'table',
            rows: block.content.map((row) =>
              row.content.map((cell) => ({
                header: cell.type === 'tableHeader',
                colspan: cell.attrs?.colspan ?? 1,
                rowspan: cell.attrs?.rowspan ?? 1,
                // Cells have no anchors: a number in a table is no Khoản.
                content: cell.content.flatMap((inner) => show(inner, '')),
              })),
            ),
          },
        ]
      case 'image': {
        const clip = files.clip(block.attrs.fileId, block.attrs.alt)
        if (clip) return [{ type: 'clip', clip, caption: block.attrs.caption ?? '' }]
        const picture = files.picture(block.attrs.fileId, block.attrs)
        return picture ? [{ type: 'image', ...picture }] : []
      }
      case 'horizontalRule':
        return [{ type: 'horizontalRule' }]
    }
  }
  const all = (blocks: readonly Block[], path: string): ShownBlock[] =>
    blocks.flatMap((block, at) => show(block, `${path}.${at}`))
  return body.content.flatMap((block, at) => show(block, String(at)))
}

function inlines(content: readonly Inline[] | undefined): ShownInline[] {
  return (content ?? []).map((node) =>
    node.type === 'text'
      ? {
          type: 'text',
          text: node.text,
          marks: (node.marks ?? []).map((mark) =>
            mark.type === 'link' ? { type: 'link', attrs: { href: mark.attrs.href } } : { type: mark.type },
          ),
        }
      : { type: 'hardBreak' },
  )
}

function copyOf(anchors: readonly Anchor[] | undefined): Anchor[] {
  return anchors ? [...anchors] : []
}
