import type { PropsOf } from '../../page-plan/props/page-props.ts'

type Relations = PropsOf<'legalDocument'>['relations']
type RelationKind = keyof Relations

/** One box of the drawing: the document itself (no relation), a related one, or how many more of a kind there are. */
export interface DrawnBox {
  /** Its top, in units of the drawing. */
  y: number
  relation: RelationKind | null
  label: { number: string } | { more: number }
  /** Where the arrow's head is: the document acts on the other, or the other on it. */
  head: 'other' | 'own' | null
}

const above: readonly RelationKind[] = ['basedOn', 'amends', 'replaces']
const below: readonly RelationKind[] = ['guides', 'amendedBy', 'replacedBy']
const mostOfAKind = 4

/** Height of a box, in units of the drawing. */
export const boxHeight = 46
// From the top of one box to the top of the next.
const boxStep = 56

/**
 * A document among its relations, from top to bottom: the texts it stands on, itself, the texts that came after. At
 * most four boxes of a kind, the last of them for those left out. Empty where there is nothing to relate.
 */
export function relationsDrawing(number: string, relations: Relations): DrawnBox[] {
  const earlier = above.flatMap((kind) => boxesOf(kind, relations, 'other'))
  const later = below.flatMap((kind) => boxesOf(kind, relations, 'own'))
  if (earlier.length + later.length === 0) return []
  const own = { relation: null, label: { number }, head: null }
  return [...earlier, own, ...later].map((box, at) => ({ ...box, y: at * boxStep }))
}

function boxesOf(relation: RelationKind, relations: Relations, head: 'other' | 'own'): Omit<DrawnBox, 'y'>[] {
  const all = relations[relation]
  const shown = all.length > mostOfAKind ? all.slice(0, mostOfAKind - 1) : all
  const boxes: Omit<DrawnBox, 'y'>[] = shown.map(({ number }) => ({ relation, label: { number }, head }))
  const more = all.length - shown.length
  return more > 0 ? [...boxes, { relation, label: { more }, head }] : boxes
}
