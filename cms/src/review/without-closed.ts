import type { Core } from '@strapi/strapi'
import type { Actor } from 'shared-types/review'
import { closedAmong } from './closed-items'
import type { ReviewCase } from './review-case'

/** Those of these cases that this person may read (F33): for every list that names documents. */
export async function withoutClosed(
  strapi: Core.Strapi,
  actor: Actor,
  cases: readonly ReviewCase[],
): Promise<ReviewCase[]> {
  const closed = new Set((await closedAmong(strapi, { actor }, cases)).map((item) => item.id))
  return cases.filter((item) => !closed.has(item.id))
}
