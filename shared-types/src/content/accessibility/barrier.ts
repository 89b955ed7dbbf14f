/** What keeps people from reading a part of a document, by the code the panel has words for. */
export const barrierCodes = [
  'ALT_TEXT_MISSING',
  'HEADING_JUMP',
  'TABLE_WITHOUT_HEADER',
  'LINK_VAGUE',
  'PDF_SCANNED',
  'PDF_UNREADABLE',
] as const
export type BarrierCode = (typeof barrierCodes)[number]

/** One such part: where it is, and in `params` what names it there and what mending it takes. */
export interface Barrier {
  code: BarrierCode
  /** The field it is in. */
  field: string
  params: Readonly<Record<string, string | number>>
}

/** A barrier found in a body text, before it is known which field the body belongs to. */
export type BodyBarrier = Omit<Barrier, 'field'>
