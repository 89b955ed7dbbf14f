import type { Inbox, InboxItem } from './inbox'

/** The lists of the home page in the order they are read: what presses first, what only informs last. */
export const sectionNames = ['overdue', 'failed', 'returned', 'waiting', 'goingLive', 'mine'] as const
export type SectionName = (typeof sectionNames)[number]

export interface InboxSection {
  name: SectionName
  items: InboxItem[]
}

/** The filled lists; each document stands once, in the most pressing list it belongs to. */
export function inboxSections(inbox: Inbox): InboxSection[] {
  const told = new Set<string>()
  return sectionNames.flatMap((name) => {
    const items = inbox[name].filter((item) => !told.has(keyOf(item)))
    for (const item of items) told.add(keyOf(item))
    return items.length > 0 ? [{ name, items }] : []
  })
}

/** What tells one document in one language from another. */
export function keyOf({ type, documentId, locale }: Pick<InboxItem, 'type' | 'documentId' | 'locale'>): string {
  return `${type}:${documentId}:${locale}`
}
