import { type ReviewedType, reviewedTypes } from 'shared-types/content'
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
  uploads: boolean
}

const reader: RoleGrant = { writes: [], edits: [], shapes: [], onlyInStandingOffice: false, uploads: false }
const provider: RoleGrant = { ...reader, writes: reviewedTypes, uploads: true }

/** The permission table of the panel. Every role reads every type: references are chosen from lists. */
export const roleGrants: Record<Role, RoleGrant> = {
  contributor: { ...provider, writes: ['article'] },
  reporter: provider,
  unitFocal: provider,
  unitHead: provider,
  editor: { ...provider, shapes: ['channel', 'topic', 'unit', 'subPortal', 'portal'], onlyInStandingOffice: true },
  // MOHA-11.3a: the chief may step into an editing; whoever does so does not approve.
  chief: { ...reader, edits: reviewedTypes },
  deputyChief: reader,
  technician: { ...reader, shapes: ['channel', 'topic', 'unit', 'subPortal', 'portal'], uploads: true },
}
