import { moves } from 'shared-types/review'
import actions from '../../audit/log/action-words.vi.json'
import type { BoardTitles } from './board-titles'
import { moveWords } from './move-words'
import type { ReviewStep } from './review-view'

const known: Readonly<Record<string, string>> = actions

/** What was done, in words: a move as its button says it, any other act as the audit log does; its code where neither knows it. */
export function stepWords(
  { move, toState }: Pick<ReviewStep, 'move' | 'toState'>,
  titles: BoardTitles | null | undefined,
): string {
  const isMove = moves.find((one) => one === move)
  return isMove ? moveWords({ move: isMove, to: toState }, titles) : (known[`item.${move}`] ?? move)
}
