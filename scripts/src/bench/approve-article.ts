import type { Panel } from '../panel/sign-in-to-panel.ts'
import { caseOf, casePathOf } from './case-of.ts'

/** Opens an article before the chief; gives the digest of the text as the chief sees it. */
export async function openArticle(chief: Panel, documentId: string): Promise<string> {
  const { state, digest } = caseOf(await chief.must('GET', casePathOf(documentId)))
  if (state !== 'chiefReview')
    throw new Error(`The article ${documentId} does not wait for the chief but is in ${state}.`)
  return digest
}

/** Sends the approval; settles when the CMS has answered. */
export async function approveArticle(chief: Panel, documentId: string, digest: string): Promise<void> {
  const { state } = caseOf(await chief.must('POST', `${casePathOf(documentId)}/moves`, { move: 'approve', digest }))
  if (state !== 'published') throw new Error(`The article ${documentId} was approved and is in ${state}.`)
}
