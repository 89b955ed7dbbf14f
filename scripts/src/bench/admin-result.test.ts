import { expect, it } from 'vitest'
import { adminResult } from './admin-result.ts'

it('the last line begins with the keys others read, in their order', () => {
  const line = adminResult({
    docs: 10,
    users: 2,
    visits: { inbox: [10, 20], list: [30], open: [40] },
    moves: [50, 60, 70],
    load: 1.234,
  })
  expect(Object.keys(line).slice(0, 5)).toEqual([
    'bench',
    'inbox_p95_ms',
    'list_p95_ms',
    'open_p95_ms',
    'transition_p95_ms',
  ])
  expect(line).toMatchObject({ bench: 'admin', inbox_p95_ms: 20, transition_p95_ms: 70, transitions: 3 })
})
