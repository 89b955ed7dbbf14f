import { digestOfPage } from '../fingerprint.ts'
import type { FileUse } from '../parts/file-use.ts'
import type { WritingOrder } from '../planned-entry.ts'
import type { PageProps } from '../props/page-props.ts'
import { type BuiltPage, movedRank, type PagePlan } from './page-plan.ts'
import type { Read } from './question.ts'

interface PageSpec {
  /** The page's name in the plan: unique, and stable as long as it is the same page. */
  name: string
  order: WritingOrder
  /** The key of the document whose own page this is. */
  subject?: string
  /** It only follows another page: what is wrong with it is said of that page, and nobody is sent to it. */
  follows?: boolean
  /** Null where there is no such page now. */
  build(read: Read): { host: string; path: string; props: PageProps; files?: readonly FileUse[] } | null
}

const ranks: Record<WritingOrder, number> = { leaf: 0, list: 1, feed: 3 }

/** A page as the plan knows it, from its name and its builder. */
export function pageOf(spec: PageSpec & { moved?: boolean }): PagePlan {
  return {
    what: 'page',
    rank: spec.moved ? movedRank : ranks[spec.order],
    subject: spec.subject ?? null,
    follows: spec.follows ?? false,
    question: {
      key: `page ${spec.name}`,
      large: true,
      answer: (read) => {
        const built = spec.build(read)
        if (!built) return null
        const { host, path, props, files = [] } = built
        return { entry: { host, path, kind: props.kind, order: spec.order, props }, files }
      },
      digest: (built: BuiltPage | null) => (built ? digestOfPage(built.entry) : ''),
    },
  }
}
