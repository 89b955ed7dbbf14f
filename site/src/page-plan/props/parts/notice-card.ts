import type { Locale, Notice } from 'shared-types/content'
import type { NoticePhase } from './notice-phase.ts'

/** A notice in a list, and on every page while it holds. */
export interface NoticeCard {
  kind: Notice['kind']
  phase: NoticePhase
  title: string
  path: string
  /** Instants; `endsAt` is exclusive, null where the end is not known. */
  startsAt: string
  endsAt: string | null
  /** The language it is written in: a banner without a translation stands in Vietnamese. */
  locale: Locale
}
