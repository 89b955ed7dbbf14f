import { expect, it } from 'vitest'
import { shippedProfiles } from '../policy/shipped-profiles.ts'
import { canEdit } from './can-edit.ts'
import { exampleFacts } from './example-facts.ts'
import { examplePolicy } from './example-policy.ts'
import { isTextOpen } from './is-text-open.ts'
import { reviewStates } from './review-state.ts'
import { roles } from './roles.ts'

const { actor, item } = exampleFacts
const editor = actor({ userId: 2, roles: ['editor'], unitId: 'office', inStandingOffice: true })
const chief = actor({ userId: 3, roles: ['chief'], unitId: 'board' })

it('a version waiting for a decision is locked for everybody, under every regulation', () => {
  for (const { chains } of shippedProfiles)
    for (const { key } of chains)
      for (const state of reviewStates.filter((state) => !isTextOpen(state)))
        for (const role of roles)
          expect(canEdit(actor({ roles: [role], inStandingOffice: true }), item({ state }), examplePolicy(key))).toBe(
            'LOCKED',
          )
})

it('MOHA-11.3dd-2 a reporter writes own drafts, and only those of the own unit', () => {
  expect(canEdit(actor(), item(), examplePolicy('moha'))).toBe('yes')
  expect(canEdit(actor({ userId: 9, unitId: 'unit-b' }), item(), examplePolicy('moha'))).toBe('SCOPE_FORBIDDEN')
  expect(canEdit(chief, item(), examplePolicy('moha'))).toBe('ROLE_FORBIDDEN')
})

it('MOHA-11.3a in editing the text is the assigned editor’s, and the chief may step in', () => {
  const facts = item({ state: 'inEditing', assignedEditorId: 2 })
  expect(canEdit(editor, facts, examplePolicy('moha'))).toBe('yes')
  expect(canEdit({ ...editor, userId: 6 }, facts, examplePolicy('moha'))).toBe('SCOPE_FORBIDDEN')
  expect(canEdit(chief, facts, examplePolicy('moha'))).toBe('yes')
})

it('to its provider a text in editing is not forbidden but not theirs at this moment', () => {
  expect(canEdit(actor(), item({ state: 'inEditing' }), examplePolicy('moha'))).toBe('LOCKED')
})

it('HY-14.2a board members edit what the board has taken; people of the units do not', () => {
  const member = actor({ userId: 7, roles: ['boardMember'], unitId: 'board' })
  for (const state of ['inTriage', 'inEditing'] as const) {
    expect(canEdit(member, item({ state }), examplePolicy('hy'))).toBe('yes')
    expect(canEdit(actor({ roles: ['unitFocal'] }), item({ state }), examplePolicy('hy'))).toBe('LOCKED')
  }
})

it('CCHC-4.2e a contributor writes own items only', () => {
  const contributor = actor({ roles: ['contributor'] })
  expect(canEdit(contributor, item(), examplePolicy('cchc'))).toBe('yes')
  expect(canEdit(contributor, item({ writerIds: [2] }), examplePolicy('cchc'))).toBe('SCOPE_FORBIDDEN')
})

it('nobody writes before the briefing, nor on what was sealed', () => {
  expect(canEdit(actor({ briefed: false }), item(), examplePolicy('moha'))).toBe('ROLE_FORBIDDEN')
  expect(canEdit(actor(), item({ state: 'refused', sealed: true }), examplePolicy('moha'))).toBe('LOCKED')
})

it('an editor of the centre does not write on a unit’s draft', () => {
  expect(canEdit(editor, item(), examplePolicy('bp-main'))).toBe('SCOPE_FORBIDDEN')
})
