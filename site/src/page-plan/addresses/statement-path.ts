import type { Locale } from 'shared-types/content'
import type { Statement } from '../props/parts/place.ts'
import { homePath } from './path-of-document.ts'

const folders: Record<Statement, string> = {
  privacy: 'quyen-rieng-tu',
  accessibility: 'tro-nang',
  integration: 'tich-hop',
}

/** The path of a statement every portal has. */
export function statementPath(statement: Statement, locale: Locale): string {
  return `${homePath(locale)}${folders[statement]}/`
}
