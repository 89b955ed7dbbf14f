import type { Notice } from 'shared-types/content'
import type { Chrome } from './parts/chrome.ts'
import type { DocumentFacts } from './parts/document-facts.ts'
import type { NoticePhase } from './parts/notice-phase.ts'
import type { ShownBlock } from './parts/shown-block.ts'

/** `/thong-bao/<slug>/` */
export interface NoticeProps {
  kind: 'notice'
  chrome: Chrome
  facts: DocumentFacts
  title: string
  noticeKind: Notice['kind']
  phase: NoticePhase
  startsAt: string
  endsAt: string | null
  emergency: boolean
  /** The portals it is about; empty: all of them. */
  portals: { name: string; host: string }[]
  body: ShownBlock[]
}
