import { changedFields } from './changed-fields'
import { type Difference, difference } from './difference'
import { plainWords } from './plain-words'

/** One field in which kept and present text differ; without `words` where it holds no text (a file, a relation). */
export interface ShownDifference {
  field: string
  words: Difference | null
}

type Values = Readonly<Record<string, unknown>>

/** What taking a kept text back would change in the form as it is now. */
export function shownDifferences(now: Values, kept: Values): ShownDifference[] {
  return Object.keys(changedFields(now, { ...now, ...kept })).map((field) => {
    const one = plainWords(now[field] ?? '')
    const other = plainWords(kept[field] ?? '')
    const words = one === null || other === null ? null : difference(one, other)
    return { field, words: words && words.removed === words.added ? null : words }
  })
}
