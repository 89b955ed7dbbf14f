import { isVagueLinkText } from '../../text/is-vague-link-text.ts'
import type { Body, Inline } from '../body.ts'
import { textOfInlines } from '../text-of-body.ts'
import type { BodyBarrier } from './barrier.ts'
import { blocksOfBody } from './blocks-of-body.ts'
import { shortText } from './short-text.ts'

interface Link {
  href: string
  text: string
}

/** Links whose words do not say where they lead. `near` is the paragraph they stand in, `at` counts links from 1. */
export function vagueLinks(body: Body): BodyBarrier[] {
  const links = blocksOfBody(body).flatMap((block) => {
    if (block.type !== 'paragraph' && block.type !== 'heading') return []
    return linksOf(block.content ?? []).map((link) => ({ ...link, near: shortText(textOfInlines(block.content)) }))
  })
  return links.flatMap(({ href, text, near }, index): BodyBarrier[] =>
    isVagueLinkText(text) ? [{ code: 'LINK_VAGUE', params: { text: shortText(text), href, near, at: index + 1 } }] : [],
  )
}

/** The links of one text block; neighbouring pieces of one target are one link, however they are set. */
function linksOf(content: readonly Inline[]): Link[] {
  const links: Link[] = []
  let open: Link | undefined
  for (const node of content) {
    // A line broken inside a link is still that link.
    const href: string | undefined = node.type === 'text' ? hrefOf(node) : open?.href
    const text = node.type === 'text' ? node.text : ' '
    if (href === undefined) open = undefined
    else if (open && open.href === href) open.text += text
    else {
      open = { href, text }
      links.push(open)
    }
  }
  return links
}

function hrefOf({ marks }: Extract<Inline, { type: 'text' }>): string | undefined {
  for (const mark of marks ?? []) if (mark.type === 'link') return mark.attrs.href
  return undefined
}
