import type { Messages } from '../../messages/messages.ts'
import type { Anchor } from '../../page-plan/props/parts/anchor.ts'

const cited: readonly Anchor['kind'][] = ['article', 'clause', 'point']

/** How a lawyer names a place in a text, smallest part first: "điểm a khoản 2 Điều 10", "Chương II". */
export function citation(anchor: Pick<Anchor, 'kind' | 'number' | 'within'>, t: Messages): string {
  const name = (part: { kind: Anchor['kind']; number: string }) => `${t.anchor[part.kind]} ${part.number}`
  if (!cited.includes(anchor.kind)) return name(anchor)
  return [anchor, ...anchor.within.filter((part) => cited.includes(part.kind))].map(name).join(' ')
}
