import { shippedProfiles } from 'shared-types/policy'
import type { DocumentOf } from '../engine/question.ts'
import type { Board } from '../props/parts/board.ts'

const onBoard = new Set(['chief', 'deputyChief', 'secretary', 'boardMember', 'editor', 'reporter', 'technician'])

/**
 * The board under the portal's regulation (HY-13.1, BP-18.1), from the profiles that ship with the product; null under
 * a regulation of an installation's own.
 */
export function boardOf(portal: DocumentOf<'portal'> | null): Board | null {
  const profile = shippedProfiles.find(({ code }) => code === portal?.profileCode)
  if (!portal || !profile) return null
  return {
    titlesVi: profile.board.filter(({ role }) => onBoard.has(role)).map(({ titleVi }) => titleVi),
    workingMode: profile.workingMode.value,
    decision: portal.boardDecisionRef,
  }
}
