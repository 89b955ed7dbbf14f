import type { SearchAnswer } from './ask-search.ts'

/** A labelled question: `page` is host and path of what it means, `article` the anchor in it where one is meant. */
export interface AskedQuestion {
  query: string
  item: string
  article: string | null
  set: 'demo' | 'heldOut' | 'regulations'
  page: string
}

/** Whether the page meant is among the first three. */
export const isFound = ({ page }: AskedQuestion, { pages }: SearchAnswer): boolean => pages.slice(0, 3).includes(page)

/** Whether, beyond that, the article meant is offered right below it. */
export function leadsToArticle(question: AskedQuestion, answer: SearchAnswer): boolean {
  const at = answer.pages.slice(0, 3).indexOf(question.page)
  return at >= 0 && question.article !== null && (answer.articles[at] ?? []).includes(question.article)
}

/** A share to four decimals; null of nothing. */
export function shareOf<T>(list: readonly T[], holds: (one: T) => boolean): number | null {
  if (list.length === 0) return null
  return Math.round((list.filter(holds).length / list.length) * 10_000) / 10_000
}

/** What people type who have no Vietnamese keyboard: no marks, `d` for `đ`; case and signs stay. */
export function withoutMarks(text: string): string {
  return text.normalize('NFD').replace(/\p{M}/gu, '').replace(/đ/g, 'd').replace(/Đ/g, 'D')
}
