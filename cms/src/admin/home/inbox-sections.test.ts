import { describe, expect, it } from 'vitest'
import type { Inbox, InboxItem } from './inbox'
import { inboxSections } from './inbox-sections'

const item = (documentId: string, locale = 'vi'): InboxItem => ({
  type: 'article',
  documentId,
  locale,
  state: 'submitted',
})
const empty: Inbox = { waiting: [], returned: [], overdue: [], goingLive: [], failed: [], mine: [], titles: {} }

describe('inboxSections', () => {
  it('puts what is late first and what only informs last', () => {
    const inbox = { ...empty, mine: [item('a')], waiting: [item('b')], overdue: [item('c')] }
    expect(inboxSections(inbox).map(({ name }) => name)).toEqual(['overdue', 'waiting', 'mine'])
  })

  it('shows a document once, where it presses most', () => {
    const inbox = { ...empty, waiting: [item('a'), item('b')], overdue: [item('a')], mine: [item('b')] }
    expect(inboxSections(inbox)).toEqual([
      { name: 'overdue', items: [item('a')] },
      { name: 'waiting', items: [item('b')] },
    ])
  })

  it('keeps the languages of a document apart', () => {
    const inbox = { ...empty, waiting: [item('a')], mine: [item('a', 'en')] }
    expect(inboxSections(inbox)).toHaveLength(2)
  })
})
