import type { Locale, Page } from 'shared-types/content'
import type { Question } from '../engine/question.ts'
import type { NamedLink } from '../props/parts/links.ts'
import type { Statement } from '../props/parts/place.ts'
import { pagesOfKind } from './pages-of-kind.ts'

const kindOf: Record<Statement, Page['kind']> = {
  privacy: 'privacy',
  accessibility: 'accessibility',
  integration: 'integrationGuide',
}

/** The page a portal's editors wrote in place of a statement; null where ours stands. */
export const ownStatement = (portalId: string, locale: Locale, statement: Statement): Question<NamedLink | null> => ({
  key: `own-statement ${portalId} ${locale} ${statement}`,
  answer: (read) => read.ask(pagesOfKind(portalId, locale, kindOf[statement]))[0] ?? null,
  frame: true,
})
