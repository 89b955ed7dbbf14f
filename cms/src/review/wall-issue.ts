import type { Issue, IssueCode } from 'shared-types/review'

/** What a wall may answer beside the issues of the review table: other roads, and edits that are not open. */
export const wallCodes = [
  'NO_ACTOR',
  'MOVES_ONLY',
  'LOCKED',
  'NO_CASE',
  'NO_CHAIN',
  'WAS_PUBLISHED',
  'UNIT_NOT_YOURS',
  'UNIT_FIXED',
  'PORTAL_NOT_YOURS',
  'PORTAL_FIXED',
  'NOT_AN_EDITOR',
  'SEALED',
  'REFUSED_ITEM',
  'NOT_SEALED',
  'STILL_LIVE',
  'CASE_MOVED_ON',
  'EDIT_CONFLICT',
  'NOT_PROPOSABLE',
  'ALREADY_PROPOSED',
  'EXCEPTION_UNTIL',
  'EXCEPTION_REASON',
  'EXCEPTION_NEEDLESS',
  'BAD_REQUEST',
  'NO_REPORT',
  'REPORT_MOVED_ON',
] as const
export type WallCode = (typeof wallCodes)[number]

/** An issue of the table or of a wall: what people are told about, one sentence each. */
export type ReviewIssue = Omit<Issue, 'code'> & { code: IssueCode | WallCode }
