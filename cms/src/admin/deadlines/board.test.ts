import { describe, expect, it } from 'vitest'
import { boardCounts, boardLines, boardUnits } from './board'
import type { Deadline } from './deadline'

const line = (documentId: string, part: Partial<Deadline>): Deadline => ({
  type: 'article',
  documentId,
  locale: 'vi',
  rule: 'news-publish',
  label: 'Đăng trong 12 giờ làm việc',
  counts: 'workingHour',
  status: 'running',
  ...part,
})
const lines = [
  line('a', { dueAt: '2026-11-26T07:30:00Z', unit: 'Vụ Tổ chức' }),
  line('b', { dueAt: '2026-11-20T07:30:00Z', status: 'overdue', unit: 'Ban Thi đua' }),
  line('c', { status: 'paused', unit: 'Vụ Tổ chức' }),
  line('d', { status: 'met', dueAt: '2026-11-19T07:30:00Z' }),
]
const ids = (shown: Deadline[]) => shown.map(({ documentId }) => documentId)

describe('the deadline board', () => {
  it('MOHA-10.2 puts what is due first at the top and what stands still last', () => {
    expect(ids(boardLines(lines, 'all', null))).toEqual(['b', 'a', 'c'])
  })

  it('shows one status or one unit', () => {
    expect(ids(boardLines(lines, 'overdue', null))).toEqual(['b'])
    expect(ids(boardLines(lines, 'all', 'Vụ Tổ chức'))).toEqual(['a', 'c'])
  })

  it('counts what each link would show', () => {
    expect(boardCounts(lines)).toEqual({ all: 3, overdue: 1, warned: 0, running: 1, paused: 1 })
  })

  it('names each unit once, in the order of the alphabet', () => {
    expect(boardUnits(lines)).toEqual(['Ban Thi đua', 'Vụ Tổ chức'])
  })
})
