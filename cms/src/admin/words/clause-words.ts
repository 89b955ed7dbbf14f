import { say } from './say'

/** A place in a regulation as people cite it: `12.1` → “khoản 1 Điều 12”, `11.2a` → “điểm a khoản 2 Điều 11”. `dd` is đ. */
export function clauseWords(place: string): string {
  const [, article = place, clause, point] = /^(\d+)(?:\.(\d+)([a-z]*))?$/.exec(place) ?? []
  const inArticle = say('clause.article', { article })
  const inClause = clause ? say('clause.clause', { clause, rest: inArticle }) : inArticle
  return point ? say('clause.point', { point: point === 'dd' ? 'đ' : point, rest: inClause }) : inClause
}
