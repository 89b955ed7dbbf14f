/** Every ground a regulation may name (requirements A). Which hold on a portal, and their words, is in its policy profile. */
export const refusalCodes = [
  'OUT_OF_SCOPE',
  'AGAINST_POLICY',
  'STATE_SECRET',
  'NOT_YET_RELEASABLE',
  'RESTRICTED_CIRCULATION',
  'UNTRUE',
  'UNCLEAR_ORIGIN',
  'DUPLICATE',
  'UNDER_REVERIFICATION',
  'LOW_QUALITY',
  'OTHER_LEGAL',
  'UNTIMELY',
  'FORMAT_NONCOMPLIANT',
  'PROHIBITED_CONTENT',
] as const
export type RefusalCode = (typeof refusalCodes)[number]
