import type { ReviewState } from 'shared-types/review'
import { say } from '../words/say'
import { type BoardTitles, boardTitles } from './board-titles'

/** A review state in the titles of this regulation's board: `Chờ Tổng biên tập duyệt`, `Chờ Trưởng ban duyệt`. */
export function stateWords(state: ReviewState, titles: BoardTitles | null | undefined): string {
  return say(`state.${state}`, boardTitles(titles))
}
