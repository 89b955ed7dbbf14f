import type { Locale } from 'shared-types/content'
import type { Read } from '../engine/question.ts'
import { frame } from '../questions/frame.ts'

/** What a portal is called in a language; empty where it has no pages in it. */
export function portalName(read: Read, portalId: string, locale: Locale): string {
  return read.ask(frame(portalId, locale))?.portal.name ?? ''
}
