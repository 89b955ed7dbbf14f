import type { BoardTitles } from './board-titles'
import { useInboxQuery } from './review-api'

/** What the people of the main portal's board are called, for lists over several documents. */
export function useBoardTitles(): BoardTitles | undefined {
  return useInboxQuery().data?.titles
}
