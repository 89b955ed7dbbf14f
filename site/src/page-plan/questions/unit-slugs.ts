import { slugOf } from 'shared-types/text'
import type { Question } from '../engine/question.ts'
import { splitKey } from '../parts/split-key.ts'
import { cells } from '../rows/cells.ts'

/** The address part of each active unit: of its code, which does not change with its name; else of its id. */
export const unitSlugs = (): Question<Record<string, string>> => ({
  key: 'unit-slugs',
  answer: (read) => {
    const slugs: Record<string, string> = {}
    const taken = new Set<string>()
    const ids = read.rows(cells.units()).map(({ key }) => splitKey(key).documentId)
    for (const id of ids.sort()) {
      const unit = read.document('unit', id)
      const slug = slugOf(unit?.code ?? '') || slugOf(id)
      const own = taken.has(slug) ? `${slug}-${slugOf(id)}` : slug
      taken.add(own)
      slugs[id] = own
    }
    return slugs
  },
})
