import { fold } from '../../fold.ts'
import type { ReadingIssue } from '../reading-issue.ts'
import { boundaryOf } from '../structure/boundary-of.ts'

const WEB_DATE =
  /^(?:(?:thu (?:hai|ba|tu|nam|sau|bay)|chu nhat)\s*,?\s*)(?:ngay\s*)?\d{1,2}[/.-]\d{1,2}[/.-]\d{4}|^\d{1,2}[/.-]\d{1,2}[/.-]\d{4}\s*[-|,]?\s*\d{1,2}[:h]\d{2}|^\d{1,2}[:h]\d{2}\s*[-|,]?\s*\d{1,2}[/.-]\d{1,2}[/.-]\d{4}/

/**
 * Why a text is no legal document, or null where it is one: it needs articles, a number at its head, or a form on a
 * line of its own with grounds below. A report about a document has the publication time of a web page instead.
 */
export function refusalOf(plain: readonly string[], articles: number, hasNumber: boolean): ReadingIssue | null {
  const webDate = plain.findIndex((line) => WEB_DATE.test(fold(line)))
  const grounds = plain.filter((line) => /^Căn cứ\s/u.test(line)).length
  const form = plain.some((line) => boundaryOf(line) === 'form')
  const legal = articles >= 2 || (articles >= 1 && (form || hasNumber)) || hasNumber || (form && grounds >= 1)
  if (legal) return null
  if (webDate >= 0) return { code: 'legal-refused-news-item', params: { line: webDate + 1 } }
  const told = plain.findIndex((line) => /(?:^|\s)vừa (?:ký|ban hành|công bố)|^\(?Theo [^)]{2,40}\)$/u.test(line))
  if (told >= 0 && articles === 0) return { code: 'legal-refused-news-item', params: { line: told + 1 } }
  return { code: 'legal-refused-not-a-legal-text', params: {} }
}
