import type { Locale } from 'shared-types/content'
import { en } from './en.ts'
import type { Messages } from './messages.ts'
import { vi } from './vi.ts'

/** The interface's words in one language. */
export function messagesFor(locale: Locale): Messages {
  return locale === 'vi' ? vi : en
}
