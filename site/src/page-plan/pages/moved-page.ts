import { pathOfDocument } from '../addresses/path-of-document.ts'
import { wholeAddress } from '../addresses/whole-address.ts'
import { pageOf } from '../engine/page-of.ts'
import type { PagePlan } from '../engine/page-plan.ts'
import { splitKey } from '../parts/split-key.ts'
import { movedTo } from '../questions/moved-to.ts'
import type { PlannedType } from '../planned-type.ts'

/** A page at a document's former address that leads to its present one. */
export const movedPage = (type: PlannedType, key: string, since: string, formerSlug: string): PagePlan =>
  pageOf({
    name: `moved ${since} ${key} ${formerSlug}`,
    order: 'list',
    moved: true,
    build: (read) => {
      const { locale } = splitKey(key)
      const target = read.ask(movedTo(key))
      if (!target) return null
      const { host, path: to, title } = target
      const props = { kind: 'moved', locale, title, to, canonical: wholeAddress(host, to) } as const
      return { host, path: pathOfDocument({ type, locale, slug: formerSlug }), props }
    },
  })
