import type { Locale } from 'shared-types/content'
import { sectionPath } from '../addresses/section-path.ts'
import type { Read } from '../engine/question.ts'
import type { Chrome } from '../props/parts/chrome.ts'
import type { Section } from '../props/parts/place.ts'
import { frame } from '../questions/frame.ts'
import { feedsAt } from './chrome-of.ts'

/** The two feeds of a fixed part of a portal. */
export function sectionFeeds(read: Read, portalId: string, locale: Locale, section: Section): Chrome['feeds'] {
  return feedsAt(sectionPath(section, locale), read.ask(frame(portalId, locale))?.portal.name ?? '')
}
