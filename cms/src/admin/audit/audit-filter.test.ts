import { expect, it } from 'vitest'
import { auditQuery, everything } from './audit-filter'

it('asks for everything where nothing is chosen', () => {
  expect(auditQuery(everything)).toEqual({})
})

it('asks for days, actions, refusals, one person and one object', () => {
  const filter = {
    from: '2026-11-01',
    to: '2026-11-23',
    action: 'item.approve',
    refused: 'yes' as const,
    actor: { id: 7, name: 'Lê Thị B' },
    object: { type: 'article', id: 'abc', name: 'Bài' },
  }
  expect(auditQuery(filter)).toEqual({
    from: '2026-11-01',
    to: '2026-11-23',
    action: 'item.approve',
    refused: 'yes',
    actor: '7',
    object: 'article:abc',
  })
})
