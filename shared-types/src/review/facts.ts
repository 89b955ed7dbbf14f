import type { ReviewedType } from '../content/published-document.ts'
import type { Move } from './transition.ts'
import type { ReviewState } from './review-state.ts'
import type { Role } from './roles.ts'

/** Who asks, as the staff profile knows them. */
export interface Actor {
  userId: number
  roles: readonly Role[]
  unitId: string | null
  inStandingOffice: boolean
  /** Works in the unit that is the inspectorate (MOHA-11.3d). */
  inInspectorate?: boolean
  /** Sub-portals this person works for. */
  subPortalIds: readonly string[]
  /** Between activeFrom and activeUntil, not blocked. */
  active: boolean
  /** A dated delegation that lets a deputy act for the chief now (MOHA-3.3). */
  delegationId: string | null
}

/** What the review knows of one document in one language (the stored ReviewCase, decision 1). */
export interface CaseFacts {
  state: ReviewState
  /** The state a question was asked from (T7). */
  previousState: ReviewState | null
  subPortalId: string | null
  owningUnitId: string | null
  /** Everyone who wrote any part of this version. */
  writerIds: readonly number[]
  submittedById: number | null
  /** The editor whose work it is while in editing (MOHA-11.3a). */
  assignedEditorId?: number | null
  purpose: string | null
  secrecyCheckedAt: string | null
  secrecyCheckedUnitId: string | null
  /** Digest of the draft's own fields when it was last sent on, and as stored now. */
  reviewedDigest: string | null
  draftDigest: string
  /** Whether a version of it is public now, whatever became of its draft since. Absent where only the state is asked. */
  live?: boolean
}

/** The draft's own fields as the guards need them, gathered by the CMS from the stored row. */
export interface DraftFacts {
  type: ReviewedType
  channelId: string | null
  topicIds: readonly string[]
  originType: string | null
  sourceName: string | null
  sourceAuthor: string | null
  /** Required fields that are empty, by name. */
  missing: readonly string[]
  /** Names of the files shown as pictures without alternative text. */
  filesWithoutAlt: readonly string[]
  /** Pairs that must run forward; null where open. */
  windows: readonly { from: string | null; to: string | null; field: string }[]
  slugTaken: boolean
  /** An inspection conclusion: only the inspectorate may send it (MOHA-11.3d). */
  inspectionConclusion?: boolean
}

/** What an actor asks for. */
export interface MoveRequest {
  move: Move
  message?: string | undefined
  refusalCodes?: readonly string[] | undefined
}
