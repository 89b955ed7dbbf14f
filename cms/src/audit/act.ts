/** Something a person or the system did, or was refused: one row of the audit log (requirements B, `AuditEvent`). */
export interface Act {
  /** When, as the caller's clock says; a text is ISO 8601 with zone. */
  at: Date | string
  /** Admin user who acted; null for the system and for sign-ins of nobody we know. */
  actorId: number | null
  actorName: string
  /** The role acted in; several are joined by a comma. */
  actorRole: string | null
  /** documentId of the actor's unit. */
  unitId: string | null
  /** The delegation the act rests on (MOHA-3.3). */
  delegationId: string | null
  /**
   * What was done, as `object.verb`. Moves of the review are `item.` and the name of the move. The words people read
   * are in action-words.vi.json.
   */
  action: string
  /** What it was done to: a content type (`article`, `channel` …), `account`, `role`, `policyProfile` … */
  objectType: string
  /** documentId, or the number of an account or role. */
  objectId: string
  locale: string | null
  fromState: string | null
  toState: string | null
  reason: string | null
  /** More about it, as JSON. Of a move: `refusalCodes`; of a refused act: `issues`; of a change: `changes`. */
  details?: Readonly<Record<string, unknown>>
  /** Digest of the content it was about: of the text approved, of the version saved, of the profile file. */
  diffHash: string | null
  /** Keyed hash of the address it came from; left out, that of the request under way. Never the address itself. */
  ipHash?: string | null
}
