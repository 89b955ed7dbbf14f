import { type ReviewedType, reviewedTypes } from 'shared-types/content'
import type { PolicyProfile } from 'shared-types/policy'
import type { Role } from 'shared-types/review'
import type { StoredStructureType } from '../content/content-types'

/** What a role may do in the content manager and the media library. Publishing is nobody's: it is a review move. */
export interface RoleGrant {
  /** Reviewed types it may create, change and delete drafts of; the review rules decide on each single one. */
  writes: readonly ReviewedType[]
  /** Reviewed types it may change, but neither create nor delete. */
  edits: readonly ReviewedType[]
  /** Structure types it may create and change. */
  shapes: readonly StoredStructureType[]
  /** Whether `shapes` holds only in the standing office. */
  onlyInStandingOffice: boolean
  /** Whether it sees only the reviewed documents it made itself. */
  onlyOwn: boolean
  uploads: boolean
}

const reader: RoleGrant = {
  writes: [],
  edits: [],
  shapes: [],
  onlyInStandingOffice: false,
  onlyOwn: false,
  uploads: false,
}
const structure = ['channel', 'topic', 'unit', 'subPortal', 'portal'] as const
/** Whoever steps into an editing; who does so does not approve (MOHA-11.3a). */
const editsOnly: RoleGrant = { ...reader, edits: reviewedTypes }

/** The part of the table that holds under every regulation. Every role reads every type: references are chosen from lists. */
const always: Record<Role, RoleGrant> = {
  // CCHC-4.2e: collaborators see their own items only.
  contributor: { ...reader, onlyOwn: true },
  reporter: reader,
  unitFocal: reader,
  unitHead: reader,
  editor: { ...reader, shapes: structure, onlyInStandingOffice: true },
  secretary: reader,
  chief: editsOnly,
  deputyChief: editsOnly,
  boardMember: editsOnly,
  leadership: reader,
  technician: { ...reader, shapes: structure, uploads: true },
  // BP-15.3: reads everything, changes nothing.
  auditor: reader,
}

/**
 * The permission table of the panel under the regulations in force here. A role writes if one of their chains lets it
 * send a draft on; a contributor writes articles.
 */
export function grantsUnder(profiles: readonly Pick<PolicyProfile, 'chains'>[]): Record<Role, RoleGrant> {
  const rows = profiles.flatMap(({ chains }) => chains.flatMap(({ transitions }) => transitions))
  const sending = rows.filter(
    ({ from, move }) => from.includes('draft') && (move === 'submit' || move === 'sendToHead'),
  )
  const writing = new Set(sending.flatMap(({ by }) => by.map(({ role }) => role)))
  const grants = { ...always }
  for (const role of writing) {
    const writes: readonly ReviewedType[] = role === 'contributor' ? ['article'] : reviewedTypes
    grants[role] = { ...grants[role], writes, uploads: true }
  }
  return grants
}
