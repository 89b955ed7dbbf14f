import { useEffect, useState } from 'react'
import { outcomeNow } from './outcome-now'
import { type CaseKey, useReviewCaseQuery } from './review-api'

const everyMs = 500
const longestMs = 30_000

/**
 * The review case, asked again every half second while the publisher's report is awaited, for thirty seconds at most;
 * `watching` says whether it still is. A new decision starts the thirty seconds anew.
 */
export function useWatchedCase(key: CaseKey) {
  const [interval, setInterval] = useState(0)
  const {
    data: view,
    error,
    isLoading,
  } = useReviewCaseQuery(key, { pollingInterval: interval, refetchOnMountOrArgChange: true })
  const awaited = view && outcomeNow(view).kind === 'pending' ? `${view.case.state} ${view.history.length}` : null

  useEffect(() => {
    setInterval(awaited ? everyMs : 0)
    if (!awaited) return
    const enough = setTimeout(() => setInterval(0), longestMs)
    return () => clearTimeout(enough)
  }, [awaited])

  return { view, error, isLoading, watching: interval > 0 }
}
