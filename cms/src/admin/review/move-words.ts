import type { Move } from 'shared-types/review'
import { say } from '../words/say'
import { type BoardTitles, boardTitles } from './board-titles'

/** A move as its button says it, with the titles of this regulation's board: `Trình Tổng biên tập`, `Trình Trưởng ban`. */
export function moveWords(
  { move, to }: { move: Move; to?: string | null | undefined },
  titles: BoardTitles | null | undefined,
): string {
  const key = move === 'headApprove' && to === 'submitted' ? 'move.headApprove.onward' : (`move.${move}` as const)
  return say(key, boardTitles(titles))
}
