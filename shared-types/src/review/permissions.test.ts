import { describe, expect, it } from 'vitest'
import { shippedProfiles } from '../policy/shipped-profiles.ts'
import { exampleFacts } from './example-facts.ts'
import { examplePolicy } from './example-policy.ts'
import type { Actor, CaseFacts, Reach } from './facts.ts'
import { holds } from './holds.ts'
import { can } from './permissions.ts'
import { reviewStates } from './review-state.ts'
import { roles } from './roles.ts'
import { type Move, moves } from './transition.ts'

const { actor, item } = exampleFacts
const chainKeys = shippedProfiles.flatMap(({ chains }) => chains.map(({ key }) => key))

describe('who may', () => {
  const chief = actor({ userId: 3, roles: ['chief'], unitId: 'board' })
  const waiting = (overrides: Partial<CaseFacts> = {}) => item({ state: 'chiefReview', ...overrides })
  const lentBy = (giver: Reach) => ({ id: 'd-1', role: 'chief', channelIds: [], decisionRef: '12/QĐ', giver }) as const
  const delegation = lentBy(chief)

  it('MOHA-3.3 a deputy approves only under a delegation, which the permission names', () => {
    const deputy = actor({ userId: 4, roles: ['deputyChief'], unitId: 'board' })
    const policy = examplePolicy('moha')
    expect(can(deputy, 'approve', waiting(), policy)).toEqual({ may: false, why: 'ROLE_FORBIDDEN' })
    expect(can({ ...deputy, delegations: [delegation] }, 'approve', waiting(), policy)).toMatchObject({
      may: true,
      role: 'chief',
      delegation,
    })
  })

  it('a delegation limited to channels lends nothing on another channel, nor on what has none', () => {
    const deputy = actor({ userId: 4, roles: ['deputyChief'], delegations: [{ ...delegation, channelIds: ['news'] }] })
    const may = (channelId: string | null) => can(deputy, 'approve', waiting({ channelId }), examplePolicy('moha')).may
    expect([may('news'), may('other'), may(null)]).toEqual([true, false, false])
  })

  it('a delegation lends nothing where the regulation knows none', () => {
    const { chain, profile } = examplePolicy('moha')
    const strict = { ...profile, rules: { ...profile.rules, delegationAllowed: { value: false, source: 'default' } } }
    const deputy = actor({ userId: 4, roles: ['deputyChief'], delegations: [delegation] })
    expect(can(deputy, 'approve', waiting(), { chain, profile: strict }).may).toBe(false)
  })

  it('a right of one’s own goes before one lent', () => {
    const both = { ...chief, delegations: [delegation] }
    expect(can(both, 'approve', waiting(), examplePolicy('moha'))).toMatchObject({ delegation: null })
  })

  it('whoever wrote it does not approve it under a delegation either', () => {
    const writer = actor({ delegations: [delegation] })
    expect(can(writer, 'approve', waiting(), examplePolicy('moha'))).toEqual({ may: false, why: 'SELF_APPROVAL' })
  })

  it('MOHA-3.3 nobody lends a board further than they sit on it, whatever board the holder sits on', () => {
    const main = { ...chief, onMainBoard: true, subPortalIds: [] }
    const foreign = { ...chief, onMainBoard: false, subPortalIds: ['sub'] }
    const onMain = waiting()
    const onForeign = waiting({ subPortalId: 'sub', ownBoard: true })
    for (const holder of [actor({ userId: 4 }), actor({ userId: 4, onMainBoard: false, subPortalIds: ['sub'] })]) {
      const may = (giver: Reach, facts: CaseFacts) =>
        can({ ...holder, delegations: [lentBy(giver)] }, 'approve', facts, examplePolicy('moha'))
      expect(may(main, onMain)).toMatchObject({ may: true, role: 'chief' })
      expect(may(foreign, onForeign)).toMatchObject({ may: true, role: 'chief' })
      expect(may(foreign, onMain)).toEqual({ may: false, why: 'SCOPE_FORBIDDEN' })
      expect(may(main, onForeign)).toEqual({ may: false, why: 'SCOPE_FORBIDDEN' })
    }
  })

  it('of two delegations the one that reaches is the one acted under', () => {
    const foreign = { ...lentBy({ ...chief, onMainBoard: false }), id: 'd-0' }
    const holder = actor({ userId: 4, delegations: [foreign, delegation] })
    expect(can(holder, 'approve', waiting(), examplePolicy('moha'))).toMatchObject({
      may: true,
      delegation: { id: 'd-1' },
    })
  })

  it('whoever touched it does not approve it through a delegate', () => {
    const deputy = actor({ userId: 4, roles: ['deputyChief'], delegations: [delegation] })
    for (const touched of [{ writerIds: [3] }, { submittedById: 3 }])
      expect(can(deputy, 'approve', waiting(touched), examplePolicy('moha'))).toEqual({
        may: false,
        why: 'SELF_APPROVAL',
      })
  })

  it('a role is held beside the text as it is in a move: active, briefed, within its board', () => {
    const policy = examplePolicy('moha')
    const asks = (who: Partial<Actor>, facts: Partial<CaseFacts> = {}) =>
      holds({ ...chief, ...who }, 'chief', 'portal', waiting(facts), policy)
    const other = { userId: 4, roles: [] }
    expect(asks({})).toBe(true)
    expect(asks({ active: false })).toBe(false)
    expect(asks({ briefed: false })).toBe(false)
    expect(asks({ onMainBoard: false })).toBe(false)
    expect(asks({}, { subPortalId: 'sub', ownBoard: true })).toBe(false)
    expect(asks({ ...other, delegations: [delegation] })).toBe(true)
    expect(asks({ ...other, delegations: [lentBy({ ...chief, onMainBoard: false })] })).toBe(false)
    expect(asks({ ...other, delegations: [{ ...delegation, channelIds: ['other'] }] })).toBe(false)
  })

  it('MOHA-5.1a nobody acts before the security briefing, nor with an account that is not active', () => {
    for (const move of moves) {
      const rows = examplePolicy('moha').chain.transitions.filter((row) => row.move === move)
      for (const state of rows.flatMap((row) => row.from)) {
        const facts = item({ state, headReviews: move === 'sendToHead' })
        const everyone = actor({ roles: [...roles], inStandingOffice: true })
        expect(can({ ...everyone, briefed: false }, move, facts, examplePolicy('moha'))).toEqual({
          may: false,
          why: 'NOT_BRIEFED',
        })
        expect(can({ ...everyone, active: false }, move, facts, examplePolicy('moha'))).toEqual({
          may: false,
          why: 'ACCOUNT_INACTIVE',
        })
      }
    }
  })

  it('four-eyes can be switched off by a profile, and by nothing else', () => {
    const { chain, profile } = examplePolicy('moha')
    const alone = { ...profile, rules: { ...profile.rules, fourEyes: { value: false, source: 'default' } } }
    const touched = waiting({ writerIds: [3] })
    expect(can(chief, 'approve', touched, { chain, profile })).toEqual({ may: false, why: 'SELF_APPROVAL' })
    expect(can(chief, 'approve', touched, { chain, profile: alone })).toMatchObject({ may: true })
  })

  it('CCHC-4.4b the deputy makes every move the standing section makes', () => {
    const policy = examplePolicy('cchc')
    const section = actor({ userId: 20, roles: ['editor'], unitId: 'office', inStandingOffice: true })
    const deputy = actor({ userId: 21, roles: ['deputyChief'], unitId: 'office' })
    for (const move of moves)
      for (const state of reviewStates)
        if (can(section, move, item({ state }), policy).may)
          expect(can(deputy, move, item({ state }), policy), `${move} from ${state}`).toMatchObject({ may: true })
  })

  it('CCHC-4.4a outside a delegation the deputy does not decide for the chief', () => {
    const deputy = actor({ userId: 21, roles: ['deputyChief'] })
    expect(can(deputy, 'approve', waiting({ chiefPurpose: 'decision' }), examplePolicy('cchc')).may).toBe(false)
    expect(
      can(
        { ...deputy, delegations: [delegation] },
        'approve',
        waiting({ chiefPurpose: 'decision' }),
        examplePolicy('cchc'),
      ).may,
    ).toBe(true)
  })

  it('CCHC-4.5c a board member moves items of the own topic, and no others', () => {
    const member = actor({ userId: 7, roles: ['boardMember'], unitId: 'board', topicIds: ['topic'] })
    const at = (topicIds: string[]) =>
      can(member, 'approve', item({ state: 'boardReview', topicIds }), examplePolicy('cchc'))
    expect(at(['topic']).may).toBe(true)
    expect(at(['other'])).toEqual({ may: false, why: 'SCOPE_FORBIDDEN' })
  })

  it('CCHC-4.6c every step of the standing section is closed to contributors', () => {
    const contributor = actor({ roles: ['contributor'], inStandingOffice: true })
    const steps: Move[] = [
      'take',
      'classify',
      'forward',
      'askDirection',
      'toBoardMember',
      'toChief',
      'approve',
      'refuse',
    ]
    for (const move of steps)
      for (const state of reviewStates)
        expect(can(contributor, move, item({ state }), examplePolicy('cchc')).may, `${move} from ${state}`).toBe(false)
  })

  it('CCHC-4.2e BP-19.1c a contributor moves own items only', () => {
    const contributor = actor({ roles: ['contributor'] })
    for (const [chainKey, move] of [
      ['cchc', 'submit'],
      ['bp-main', 'sendToHead'],
    ] as const) {
      expect(can(contributor, move, item(), examplePolicy(chainKey)).may).toBe(true)
      expect(can(contributor, move, item({ writerIds: [2] }), examplePolicy(chainKey))).toMatchObject({ may: false })
    }
  })

  it('MIC-p7b BP-19.2a a member without the topic has nothing to decide there', () => {
    const member = (topicIds: string[]) => actor({ userId: 7, roles: ['boardMember'], topicIds })
    for (const chainKey of ['mic', 'bp-main']) {
      expect(can(member([]), 'ask', waiting(), examplePolicy(chainKey)).may).toBe(false)
      expect(can(member(['topic']), 'ask', waiting(), examplePolicy(chainKey)).may).toBe(true)
    }
  })

  it('MIC-p7c BP-5.2 BP-10.1a only people of the standing office take and classify', () => {
    const outside = actor({ userId: 2, roles: ['editor'] })
    for (const chainKey of ['mic', 'bp-main', 'moha', 'cchc'])
      for (const [move, state] of [
        ['take', 'submitted'],
        ['classify', 'inTriage'],
      ] as const) {
        expect(can(outside, move, item({ state }), examplePolicy(chainKey))).toEqual({
          may: false,
          why: 'SCOPE_FORBIDDEN',
        })
        expect(can({ ...outside, inStandingOffice: true }, move, item({ state }), examplePolicy(chainKey)).may).toBe(
          true,
        )
      }
  })

  it('MIC-p11c whoever wrote it in the standing section does not approve it', () => {
    const writer = actor({ roles: ['editor'], inStandingOffice: true })
    expect(can(writer, 'approve', item({ state: 'inEditing' }), examplePolicy('mic'))).toEqual({
      may: false,
      why: 'SELF_APPROVAL',
    })
  })

  it('HY-11.3b nobody of a unit passes by its head', () => {
    const focal = actor({ roles: ['unitFocal'] })
    expect(can(focal, 'submit', item(), examplePolicy('hy'))).toEqual({ may: false, why: 'NOT_OPEN' })
    expect(can(focal, 'headApprove', item({ state: 'unitReview' }), examplePolicy('hy')).may).toBe(false)
  })

  it('HY-11.4-3 the head of the owning unit approves, another head does not', () => {
    const head = (unitId: string) => actor({ userId: 4, roles: ['unitHead'], unitId })
    const facts = item({ state: 'unitReview' })
    expect(can(head('unit-a'), 'headApprove', facts, examplePolicy('hy')).may).toBe(true)
    expect(can(head('unit-b'), 'headApprove', facts, examplePolicy('hy'))).toEqual({
      may: false,
      why: 'SCOPE_FORBIDDEN',
    })
  })

  it('BP-10.2a the chief is the last to review; the deputy only if delegated', () => {
    const deputy = actor({ userId: 4, roles: ['deputyChief'] })
    expect(can(chief, 'approve', waiting(), examplePolicy('bp-main')).may).toBe(true)
    expect(can(deputy, 'approve', waiting(), examplePolicy('bp-main')).may).toBe(false)
    expect(can({ ...deputy, delegations: [delegation] }, 'approve', waiting(), examplePolicy('bp-main')).may).toBe(true)
  })

  it('BP-19.2d a technician approves nothing anywhere', () => {
    const technician = actor({ userId: 30, roles: ['technician'], inStandingOffice: true, topicIds: ['topic'] })
    for (const chainKey of chainKeys)
      for (const move of moves)
        for (const state of reviewStates)
          expect(can(technician, move, item({ state }), examplePolicy(chainKey)).may).toBe(false)
  })

  it('an auditor moves nothing anywhere', () => {
    const auditor = actor({ roles: ['auditor'], inStandingOffice: true, topicIds: ['topic'] })
    for (const chainKey of chainKeys)
      for (const move of moves)
        for (const state of reviewStates)
          expect(can(auditor, move, item({ state }), examplePolicy(chainKey)).may).toBe(false)
  })

  it('MOHA-12.3 an item sealed for a state secret is not opened again', () => {
    expect(can(actor(), 'reopen', item({ state: 'refused' }), examplePolicy('moha')).may).toBe(true)
    expect(can(actor(), 'reopen', item({ state: 'refused', sealed: true }), examplePolicy('moha')).may).toBe(false)
  })
})
