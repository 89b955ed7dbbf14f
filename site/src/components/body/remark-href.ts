import type { Messages } from '../../messages/messages.ts'
import type { Anchor } from '../../page-plan/props/parts/anchor.ts'
import { citation } from './citation.ts'

/** Where remarks on a text are sent, and what they are about. */
export interface RemarkTo {
  email: string
  title: string
  /** Whole address of the text. */
  address: string
}

const longestTitle = 80

/** A letter to the receiver that already says which Điều of which draft it is about. */
export function remarkHref({ email, title, address }: RemarkTo, anchor: Anchor, t: Messages): string {
  const short = title.length > longestTitle ? `${title.slice(0, longestTitle).replace(/\s\S*$/, '')}…` : title
  const place = citation(anchor, t)
  const subject = encodeURIComponent(`${t.draft.remarkOn(place)}: ${short}`)
  const body = encodeURIComponent(`${t.draft.remarkOn(place)}\n${address}#${anchor.id}\n\n`)
  return `mailto:${email}?subject=${subject}&body=${body}`
}
