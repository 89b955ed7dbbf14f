import type { ReviewedType } from 'shared-types/content'
import { digestOfFields } from '../digest-of-fields'
import type { OwnFields } from '../rows/own-fields'

/** Where a reviewed document points to others: an attribute, or one inside a component. */
const references: Partial<Record<ReviewedType, readonly [string, string?][]>> = {
  article: [['spokesperson'], ['legalDocument']],
  legalDocument: [['replaces'], ['amends'], ['basedOn']],
  draftForComment: [['resultingDocument']],
  publicService: [['procedure', 'legalBasis']],
  leaderScheduleEvent: [['people']],
  question: [['legalBasis']],
  survey: [['resultArticle']],
}

/**
 * The live fields with the references the editor made. Strapi links live rows to live rows only, so a reference to a
 * document that is not public yet is missing from the live row; while the draft is otherwise the same text, its
 * references are the ones that were approved. Once the draft has moved on, the live row's own stand.
 */
export function withApprovedReferences(type: ReviewedType, live: OwnFields, draft: OwnFields | undefined): OwnFields {
  const places = references[type] ?? []
  if (!draft || places.length === 0) return live
  const unlinked = (fields: OwnFields) =>
    digestOfFields(places.reduce((rest, place) => linked(rest, place, null), fields))
  if (unlinked(live) !== unlinked(draft)) return live
  return places.reduce((fields, place) => linked(fields, place, at(draft, place)), live)
}

function at(fields: OwnFields, [name, inner]: readonly [string, string?]): unknown {
  const value = fields[name]
  return inner ? (value as OwnFields | null)?.[inner] : value
}

function linked(fields: OwnFields, [name, inner]: readonly [string, string?], value: unknown): OwnFields {
  if (!inner) return { ...fields, [name]: value }
  const component = fields[name] as OwnFields | null
  return component ? { ...fields, [name]: { ...component, [inner]: value } } : fields
}
