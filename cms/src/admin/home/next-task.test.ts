import { describe, expect, it } from 'vitest'
import type { Inbox, InboxItem } from './inbox'
import { nextTask } from './next-task'

const empty: Inbox = { waiting: [], returned: [], overdue: [], goingLive: [], failed: [], mine: [], titles: {} }
const item = (documentId: string, part: Partial<InboxItem> = {}): InboxItem => ({
  type: 'article',
  documentId,
  locale: 'vi',
  state: 'submitted',
  ...part,
})
const due = (dueAt: string) => ({
  clock: { rule: 'news-publish', label: 'Đăng', counts: 'workingHour' as const, status: 'running' as const, dueAt },
})

describe('nextTask', () => {
  it('is what is late among what waits for me', () => {
    const late = item('late')
    const inbox = {
      ...empty,
      waiting: [item('soon', due('2026-11-23T03:00:00Z')), late],
      overdue: [item('other'), late],
    }
    expect(nextTask(inbox)).toBe(late)
  })

  it('is then what is due first, also among what came back', () => {
    const back = item('back', due('2026-11-23T03:00:00Z'))
    expect(nextTask({ ...empty, waiting: [item('later', due('2026-11-24T03:00:00Z'))], returned: [back] })).toBe(back)
  })

  it('is then what has waited longest', () => {
    const old = item('old', { since: '2026-11-20T03:00:00Z' })
    expect(nextTask({ ...empty, waiting: [item('new', { since: '2026-11-22T03:00:00Z' }), old] })).toBe(old)
  })

  it('is nothing where others have the work', () => {
    expect(nextTask({ ...empty, overdue: [item('theirs')], mine: [item('mine')] })).toBeNull()
  })
})
