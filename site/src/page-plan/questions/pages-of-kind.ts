import type { Locale, Page } from 'shared-types/content'
import type { Question } from '../engine/question.ts'
import { splitKey } from '../parts/split-key.ts'
import type { NamedLink } from '../props/parts/links.ts'
import { cells } from '../rows/cells.ts'
import { editionPath } from './edition-path.ts'

/** The standing pages of one kind that a portal's editors wrote, by title. */
export const pagesOfKind = (portalId: string, locale: Locale, kind: Page['kind']): Question<NamedLink[]> => ({
  key: `pages-of-kind ${portalId} ${locale} ${kind}`,
  answer: (read) =>
    read.rows(cells.standing(portalId, locale)).flatMap(({ key, note }) => {
      if (note !== kind) return []
      const { documentId } = splitKey(key)
      const page = read.document('page', documentId, locale)
      const path = read.ask(editionPath(portalId, 'page', documentId, locale))
      return page && path ? [{ name: page.title, path }] : []
    }),
  frame: true,
})
