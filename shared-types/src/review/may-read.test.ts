import { expect, it } from 'vitest'
import { shippedProfiles } from '../policy/shipped-profiles.ts'
import { canEdit } from './can-edit.ts'
import { exampleFacts } from './example-facts.ts'
import { examplePolicy } from './example-policy.ts'
import { mayPurge } from './may-purge.ts'
import { mayRead } from './may-read.ts'
import { reviewStates } from './review-state.ts'
import { roles } from './roles.ts'

const { actor, item } = exampleFacts
const moha = examplePolicy('moha')
const elsewhere = { userId: 9, unitId: 'unit-b' }
const refused = item({ state: 'refused', writerIds: [1], submittedById: 4 })
const sealed = item({ ...refused, sealed: true })
const giver = { userId: 3, unitId: 'board', inStandingOffice: false, topicIds: [], subPortalIds: [] }
const lent = { id: '1', role: 'chief' as const, channelIds: ['channel'], decisionRef: '1/QĐ', giver }

it('F33 what is neither refused nor sealed is read by everybody on the staff', () => {
  for (const state of reviewStates.filter((one) => one !== 'refused'))
    for (const role of roles) expect(mayRead(actor({ ...elsewhere, roles: [role] }), item({ state }), moha)).toBe('yes')
})

it('F33 what is refused is read by who wrote in it, who sent it, and the head of its unit', () => {
  expect(mayRead(actor({ unitId: 'unit-b' }), refused, moha)).toBe('yes')
  expect(mayRead(actor({ userId: 4, unitId: 'unit-b' }), refused, moha)).toBe('yes')
  expect(mayRead(actor({ userId: 9, roles: ['unitHead'] }), refused, moha)).toBe('yes')
  expect(mayRead(actor({ ...elsewhere, roles: ['unitHead'] }), refused, moha)).toBe('REFUSED_ITEM')
})

it('F33 what is refused is read by the standing office, the chief and who acts for the chief on its channel', () => {
  const office = actor({ ...elsewhere, roles: ['secretary'], unitId: 'office', inStandingOffice: true })
  const chief = actor({ ...elsewhere, roles: ['chief'] })
  const deputy = actor({ ...elsewhere, roles: ['deputyChief'], delegations: [lent] })
  for (const person of [office, chief, deputy]) expect(mayRead(person, refused, moha)).toBe('yes')
  expect(mayRead(deputy, { ...refused, channelId: 'another' }, moha)).toBe('REFUSED_ITEM')
  const ofOtherBoard = { ...refused, subPortalId: 'portal', ownBoard: true }
  for (const person of [office, chief]) expect(mayRead(person, ofOtherBoard, moha)).toBe('REFUSED_ITEM')
})

it('F33 what is refused is read by whom its chain lets take it up again', () => {
  const member = actor({ ...elsewhere, roles: ['deputyChief'] })
  expect(mayRead(member, refused, moha)).toBe('REFUSED_ITEM')
  expect(mayRead(member, refused, examplePolicy('cchc'))).toBe('yes')
})

it('F33 what is refused is read by the technician and the auditor, and by nobody else of another unit', () => {
  for (const role of ['technician', 'auditor'] as const)
    expect(mayRead(actor({ ...elsewhere, roles: [role] }), refused, moha)).toBe('yes')
  for (const role of ['contributor', 'reporter', 'unitFocal', 'boardMember', 'leadership', 'secretary'] as const)
    expect(mayRead(actor({ ...elsewhere, roles: [role] }), refused, moha)).toBe('REFUSED_ITEM')
})

it('F33 an account that is not active reads nothing refused, its own included', () => {
  expect(mayRead(actor({ active: false }), refused, moha)).toBe('REFUSED_ITEM')
})

it('F33 what was refused while an edition is public stays readable: the public reads it too', () => {
  expect(mayRead(actor(elsewhere), { ...refused, live: true }, moha)).toBe('yes')
})

it('MOHA-12.3 F33 what is sealed is read by the chief and the technician only, live or not', () => {
  for (const live of [true, false]) {
    for (const role of ['chief', 'technician'] as const)
      expect(mayRead(actor({ ...elsewhere, roles: [role] }), { ...sealed, live }, moha)).toBe('yes')
    for (const role of roles.filter((one) => one !== 'chief' && one !== 'technician'))
      expect(mayRead(actor({ roles: [role], inStandingOffice: true }), { ...sealed, live }, moha)).toBe('SEALED')
  }
})

it('F33 whoever may write on a refused item may read it, under every regulation', () => {
  for (const { chains } of shippedProfiles)
    for (const { key } of chains)
      for (const role of roles)
        for (const unitId of ['unit-a', 'unit-b'])
          for (const inStandingOffice of [true, false]) {
            const person = actor({ userId: 9, roles: [role], unitId, inStandingOffice })
            const policy = examplePolicy(key)
            if (canEdit(person, refused, policy) === 'yes') expect(mayRead(person, refused, policy)).toBe('yes')
          }
})

it('F33 only the chief of its board in person has a sealed item destroyed', () => {
  const chief = actor({ ...elsewhere, roles: ['chief'] })
  expect(mayPurge(chief, sealed)).toBe(true)
  expect(mayPurge(chief, { ...sealed, subPortalId: 'portal', ownBoard: true })).toBe(false)
  expect(mayPurge({ ...chief, active: false }, sealed)).toBe(false)
  expect(mayPurge({ ...chief, briefed: false }, sealed)).toBe(false)
  expect(mayPurge(actor({ roles: ['deputyChief'], delegations: [lent] }), sealed)).toBe(false)
  expect(mayPurge(actor({ roles: ['technician'] }), sealed)).toBe(false)
})
