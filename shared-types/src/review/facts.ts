import type { Barrier } from '../content/accessibility/barrier.ts'
import type { ReviewedType } from '../content/published-document.ts'
import type { Move } from './transition.ts'
import type { ReviewState } from './review-state.ts'
import type { Role } from './roles.ts'
import type { WithdrawalReason } from './withdrawal-reasons.ts'

/** Who somebody is to the scopes of a chain: where that person's office reaches. */
export interface Reach {
  userId: number
  unitId: string | null
  inStandingOffice: boolean
  /** Topics this person answers for (CCHC-4.5c). */
  topicIds: readonly string[]
  /** Sub-portals this person works for. */
  subPortalIds: readonly string[]
  /** False for people whose office is on the board of a sub-portal with a regulation of its own, and on no other; absent = true. */
  onMainBoard?: boolean
}

/** A running delegation: the right to act in another's role, dated, perhaps for some channels only (MOHA-3.3, F17). */
export interface Delegation {
  id: string
  /** The role it lets its holder act in. */
  role: Role
  /** Channels it is limited to; empty = all. */
  channelIds: readonly string[]
  decisionRef: string
  /** Whose role it is. Nobody lends further than they reach: scopes look at the giver, never at the holder. */
  giver: Reach
}

/** Who asks, as the staff profile knows them. */
export interface Actor extends Reach {
  roles: readonly Role[]
  /** Works in the unit that is the inspectorate (MOHA-11.3d). */
  inInspectorate?: boolean
  /** Between activeFrom and activeUntil, not blocked. */
  active: boolean
  /** The security briefing was given (MOHA-5.1a); without it no content role acts (guard G14). */
  briefed: boolean
  /** The delegations running now. */
  delegations: readonly Delegation[]
}

/** A sign-off of somebody outside the walk: bodies consulted, or the leadership (T13, T14). */
export interface SignOff {
  person: string
  unit: string
  opinion: string
  at: string
}

/** What the review knows of one document in one language (the stored ReviewCase, decision 1). */
export interface CaseFacts {
  state: ReviewState
  /** The chain it was begun under; it finishes under it (MOHA-11.3e). */
  chainKey: string
  chainVersion: number
  /** The state a question, a consultation or a request for direction was asked from (T7, T10, T13, T14). */
  previousState: ReviewState | null
  /** Why it is at the chief's (T10). */
  chiefPurpose: 'decision' | 'direction' | null
  subPortalId: string | null
  /** Its sub-portal names its own profile: the board is that sub-portal's, not the main portal's; absent = false. */
  ownBoard?: boolean
  owningUnitId: string | null
  channelId: string | null
  topicIds: readonly string[]
  /** Its owning unit has its head review before sending (T1 in moha). */
  headReviews: boolean
  /** Everyone who wrote any part of this version. */
  writerIds: readonly number[]
  submittedById: number | null
  /** Whether the standing office wrote it itself. */
  writtenByOffice: boolean
  /** The editor whose work it is while in editing (MOHA-11.3a). */
  assignedEditorId: number | null
  /** The board member it was passed to (T11); null = whoever has its topic. */
  boardMemberId: number | null
  purpose: string | null
  secrecyCheckedAt: string | null
  secrecyCheckedUnitId: string | null
  sensitivity: 'normal' | 'sensitive' | 'special'
  consultRecord: SignOff | null
  leadershipRecord: SignOff | null
  /** How the last question to the provider ended; `expired` after the profile's days (MOHA-12.5, F4). */
  lastQuestion: 'open' | 'answered' | 'declined' | 'expired' | null
  /** The chief must speak before it is forwarded (CCHC-7.2b). */
  directionRequired: boolean
  directionGiven: boolean
  /** A note why a found duplicate is none, and the digest of the text it speaks of (guard G6). */
  duplicateOverride: { note: string; digest: string } | null
  /** An allowed exception from the recipients line, noted by the chief (guard G8). */
  recipientsOverride: string | null
  /** Keys of the barriers a dated exception lets pass today (`barrierKey`); absent = none. */
  exceptedBarriers?: readonly string[]
  /** Digest of the draft's own fields when it was last sent on, and as stored now. */
  reviewedDigest: string | null
  draftDigest: string
  /** Whether a version of it is public now, whatever became of its draft since. */
  live: boolean
  /** A retention rule still keeps it public (MOHA-13): taking down then needs a competent order. */
  retentionRunning: boolean
  /** Refused on a ground that seals it (MOHA-12.3, F33): nobody writes on it again; absent = false. */
  sealed?: boolean
}

/** The draft's own fields as the guards need them, gathered by the CMS from the stored row. */
export interface DraftFacts {
  type: ReviewedType
  channelId: string | null
  topicIds: readonly string[]
  originType: string | null
  sourceName: string | null
  sourceAuthor: string | null
  sourceUrl: string | null
  sourceIsOfficial: boolean
  quotedVerbatim: boolean
  consentRequired: boolean
  hasConsentFile: boolean
  /** Required fields that are empty, by name. */
  missing: readonly string[]
  /** What keeps people from reading parts of it: silent pictures, headings that jump, scans … each with where it is. */
  barriers: readonly Barrier[]
  /** The field that keeps it from the public, e.g. an internal entry of the leaders' calendar; absent = none does. */
  withheldBy?: string | null
  /** A maintenance that is announced later than the regulation asks for (CCHC-10.7); absent = false. */
  shortNotice?: boolean
  /** Pairs that must run forward; null where open. `publishUntil` is the field of the time it may be public. */
  windows: readonly { from: string | null; to: string | null; field: string }[]
  slugTaken: boolean
  /** An inspection conclusion: only the inspectorate may send it (MOHA-11.3d). */
  inspectionConclusion: boolean
  /** A signed request letter is attached (guard G7). */
  hasRequestLetter: boolean
  /** What the recipients line says of the portal; null where the type has none (guard G8). */
  recipientsIncludePortal: boolean | null
  /** Files off the allow-list or not scanned, by name (guard G9). */
  badFiles: readonly string[]
  /** Fields whose text is in a legacy encoding, by name (guard G9). */
  legacyFields: readonly string[]
  /** The most similar published item in the same portal, if any reaches the profile's threshold (guard G6). */
  duplicate: { documentId: string; title: string; similarity: number } | null
}

/** What an actor asks for. */
export interface MoveRequest {
  move: Move
  message?: string | undefined
  refusalCodes?: readonly string[] | undefined
  refusalSubCode?: string | undefined
  withdrawalReason?: WithdrawalReason | undefined
  competentOrderRef?: string | undefined
  /** Unit the item is forwarded to (T9). */
  unitId?: string | undefined
  /** Board member it is passed to (T11). */
  memberId?: number | undefined
  /** Bodies consulted (T13). */
  bodies?: readonly string[] | undefined
  /** T13, T14. */
  signOff?: { person: string; unit: string; opinion: string } | undefined
  /** Instant a deferred item wakes (T19), ISO with zone. */
  until?: string | undefined
  /** Digest of the text the person had before them; a text approved while it is open for writing is named by it. */
  digest?: string | undefined
}
