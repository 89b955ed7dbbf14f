/** Grounds on which an item may be refused under MOHA-12 and 2.7, with the clause each rests on. */
export const refusalGrounds = [
  { code: 'OUT_OF_SCOPE', clause: '12.1' },
  { code: 'AGAINST_POLICY', clause: '12.2' },
  { code: 'STATE_SECRET', clause: '12.3' },
  { code: 'NOT_YET_RELEASABLE', clause: '12.3' },
  { code: 'RESTRICTED_CIRCULATION', clause: '12.3' },
  { code: 'UNTRUE', clause: '12.3' },
  { code: 'DUPLICATE', clause: '12.4' },
  { code: 'LOW_QUALITY', clause: '12.5' },
  { code: 'OTHER_LEGAL', clause: '12.6' },
  { code: 'UNTIMELY', clause: '12.6' },
  { code: 'PROHIBITED_CONTENT', clause: '2.7' },
] as const
export type RefusalCode = (typeof refusalGrounds)[number]['code']

/** Shortest note that explains a refusal, in characters (guard G10). */
export const refusalNoteMinLength = 20
