import type { Locale, ReviewedType } from 'shared-types/content'
import { bandsOf, fold, hashOfText, mixed, shinglesOf } from 'shared-types/text'
import { textToCompare } from './text-to-compare'

/** What a text is compared with: its like, in its language, on its portal (`subPortalId` null: the main one). */
export interface Neighbourhood {
  type: ReviewedType
  locale: Locale
  subPortalId: string | null
}

/**
 * What candidates are found by: the bands of a document's text, and its title however it is written. The neighbourhood
 * is part of each, so that documents of two of them have none in common.
 */
export function signatureOf(contract: unknown, { type, locale, subPortalId }: Neighbourhood): number[] {
  const { title, text } = textToCompare(contract)
  const titleBand = fold(title) ? [hashOfText(`title ${fold(title)}`)] : []
  const place = hashOfText(`${type} ${locale} ${subPortalId ?? ''}`)
  const bands = [...bandsOf(shinglesOf(text)), ...titleBand].map((band) => mixed(band ^ place) | 0)
  return [...new Set(bands)]
}
