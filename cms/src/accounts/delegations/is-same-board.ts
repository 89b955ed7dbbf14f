import type { StaffProfile } from '../staff-profile'

type Seat = Pick<StaffProfile, 'subPortals'>

/**
 * Whether two people sit on one board: the main portal's, or that of a sub-portal with a regulation of its own. Whoever
 * works for such sub-portals alone is not of the main board.
 */
export function isSameBoard(one: Seat, other: Seat): boolean {
  const [own, others] = [ownBoards(one), ownBoards(other)]
  return (isOnMain(one) && isOnMain(other)) || own.some((id) => others.includes(id))
}

function ownBoards({ subPortals }: Seat): string[] {
  return subPortals.filter(({ profileCode }) => profileCode !== null).map(({ documentId }) => documentId)
}

function isOnMain({ subPortals }: Seat): boolean {
  return subPortals.every(({ profileCode }) => profileCode === null)
}
