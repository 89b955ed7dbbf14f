import { describe, expect, it } from 'vitest'
import { type Barrier, barrierKey } from '../content/accessibility/index.ts'
import { decide } from './decide.ts'
import { exampleFacts } from './example-facts.ts'
import { examplePolicy } from './example-policy.ts'
import type { Actor, CaseFacts } from './facts.ts'
import { mayExceptBarriers } from './may-except-barriers.ts'
import { openMoves } from './open-moves.ts'
import { reviewStates } from './review-state.ts'
import { roles } from './roles.ts'

const { actor, item, draft } = exampleFacts
const chief = actor({ userId: 3, roles: ['chief'], unitId: 'board' })
const editor = actor({ userId: 2, roles: ['editor'], unitId: 'office', inStandingOffice: true })
const barriers: Barrier[] = [
  { code: 'HEADING_JUMP', field: 'body', params: { text: 'Kết quả', at: 2, level: 4, wanted: 3 } },
  { code: 'TABLE_WITHOUT_HEADER', field: 'body', params: { text: 'Tỉnh Điểm', at: 1 } },
  { code: 'LINK_VAGUE', field: 'body', params: { text: 'tại đây', href: '/a/', near: 'Xem tại đây', at: 1 } },
  { code: 'PDF_SCANNED', field: 'attachments', params: { name: 'quet.pdf' } },
  { code: 'PDF_UNREADABLE', field: 'attachments', params: { name: 'khoa.pdf' } },
]
const silent: Barrier = { code: 'ALT_TEXT_MISSING', field: 'cover', params: { name: 'anh.jpg' } }
const policy = examplePolicy('moha')

function issues(who: Actor, move: 'approve' | 'submit' | 'toChief', facts: Partial<CaseFacts>, found = barriers) {
  const decision = decide(who, { move }, item(facts), draft({ barriers: found }), policy)
  return decision.allowed ? [] : decision.issues.map(({ code, field }) => `${code} ${field}`)
}

describe('MOHA-pre the accessibility gate', () => {
  it('lets nothing go live that part of its readers cannot use, and names every place at once', () => {
    expect(issues(chief, 'approve', { state: 'chiefReview' }, [...barriers, silent])).toEqual([
      'HEADING_JUMP body',
      'TABLE_WITHOUT_HEADER body',
      'LINK_VAGUE body',
      'PDF_SCANNED attachments',
      'PDF_UNREADABLE attachments',
      'ALT_TEXT_MISSING cover',
    ])
  })

  it('lets a unit send what the desk may mend, but no picture without words', () => {
    expect(issues(actor(), 'submit', { state: 'draft' })).toEqual([])
    expect(issues(actor(), 'submit', { state: 'draft' }, [silent])).toEqual(['ALT_TEXT_MISSING cover'])
    expect(issues(editor, 'toChief', { state: 'inEditing' })).toEqual([])
  })

  it('stands before every way to publish of every regulation', () => {
    for (const chain of ['moha', 'moha-member', 'cchc', 'hy', 'mic', 'bp-main', 'bp-member']) {
      const under = examplePolicy(chain)
      for (const state of reviewStates) {
        const everybody = actor({
          ...{ userId: 9, roles, inStandingOffice: true, topicIds: ['topic'], subPortalIds: ['portal'] },
        })
        const facts = item({ state, chainKey: chain })
        for (const { transition, issues } of openMoves(everybody, facts, draft({ barriers }), under))
          expect(issues.some(({ code }) => code === 'PDF_SCANNED')).toBe(transition.to === 'approved')
      }
    }
  })

  it('lets pass what a dated exception covers, and nothing beside it', () => {
    const [first, ...others] = barriers
    if (!first) throw new Error('There is no barrier')
    const exceptedBarriers = [...others, silent].map(barrierKey)
    expect(issues(chief, 'approve', { state: 'chiefReview', exceptedBarriers }, [...barriers, silent])).toEqual([
      'HEADING_JUMP body',
    ])
  })
})

describe('an exception from the gate', () => {
  it('is the standing office’s and the approver’s to make, and no author’s', () => {
    const sent = item({ state: 'chiefReview' })
    expect([chief, editor].map((who) => mayExceptBarriers(who, sent, policy))).toEqual([true, true])
    const author = actor({ userId: 1, roles: ['editor'], inStandingOffice: true })
    expect(mayExceptBarriers(author, sent, policy)).toBe(false)
    expect(mayExceptBarriers(actor({ userId: 7 }), sent, policy)).toBe(false)
  })

  it('is given by nobody whose account is closed or not briefed', () => {
    const sent = item({ state: 'chiefReview' })
    expect(mayExceptBarriers({ ...chief, active: false }, sent, policy)).toBe(false)
    expect(mayExceptBarriers({ ...chief, briefed: false }, sent, policy)).toBe(false)
  })

  it('on a unit’s own site is its head’s to make', () => {
    const own = item({ state: 'unitReview', subPortalId: 'portal', chainKey: 'moha-member' })
    const head = actor({ userId: 5, roles: ['unitHead'], subPortalIds: ['portal'] })
    expect(mayExceptBarriers(head, own, examplePolicy('moha-member'))).toBe(true)
    expect(mayExceptBarriers({ ...head, unitId: 'unit-b' }, own, examplePolicy('moha-member'))).toBe(false)
  })
})
