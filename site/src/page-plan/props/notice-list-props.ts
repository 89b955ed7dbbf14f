import type { Chrome } from './parts/chrome.ts'
import type { CountedLink } from './parts/links.ts'
import type { NoticeCard } from './parts/notice-card.ts'

/** `/thong-bao/` and its years. */
export interface NoticeListProps {
  kind: 'noticeList'
  chrome: Chrome
  year: string | null
  /** Announced or running; empty on the page of a year. */
  current: NoticeCard[]
  /** Over, the last one first: on the front page the last 20, else all that began in the year. */
  past: NoticeCard[]
  /** Newest first; `name` is `YYYY`. */
  years: CountedLink[]
}
