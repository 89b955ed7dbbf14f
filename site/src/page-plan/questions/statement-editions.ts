import { statementPath } from '../addresses/statement-path.ts'
import type { Question } from '../engine/question.ts'
import type { Editions } from '../parts/chrome-of.ts'
import type { Statement } from '../props/parts/place.ts'
import { ownStatement } from './own-statement.ts'
import { portalPlace } from './portal-place.ts'

/** Where our own wording of a statement stands: in the languages its editors wrote none. */
export const statementEditions = (portalId: string, statement: Statement): Question<Editions> => ({
  key: `statement-editions ${portalId} ${statement}`,
  answer: (read) => {
    const locales = read.ask(portalPlace(portalId))?.locales ?? []
    const ours = locales.filter((locale) => read.ask(ownStatement(portalId, locale, statement)) === null)
    return Object.fromEntries(ours.map((locale) => [locale, statementPath(statement, locale)]))
  },
})
