import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { canEdit } from './can-edit.ts'
import { chainOf, chains } from './chains.ts'
import { decide, openMoves } from './decide.ts'
import type { Actor, CaseFacts, DraftFacts } from './facts.ts'
import { can } from './permissions.ts'
import { reviewStates } from './review-state.ts'
import { roles } from './roles.ts'
import { moves } from './transition.ts'

const actor = (overrides: Partial<Actor> = {}): Actor => ({
  userId: 1,
  roles: ['reporter'],
  unitId: 'unit-a',
  inStandingOffice: false,
  subPortalIds: [],
  active: true,
  delegationId: null,
  ...overrides,
})
const editor = (overrides: Partial<Actor> = {}) =>
  actor({ userId: 2, roles: ['editor'], unitId: 'office', inStandingOffice: true, ...overrides })
const chief = (overrides: Partial<Actor> = {}) => actor({ userId: 3, roles: ['chief'], unitId: 'board', ...overrides })
const head = (overrides: Partial<Actor> = {}) =>
  actor({ userId: 4, roles: ['unitHead'], subPortalIds: ['sub'], ...overrides })

const item = (overrides: Partial<CaseFacts> = {}): CaseFacts => ({
  state: 'draft',
  previousState: null,
  subPortalId: null,
  owningUnitId: 'unit-a',
  writerIds: [1],
  submittedById: null,
  purpose: 'Đưa tin',
  secrecyCheckedAt: '2026-11-01T00:00:00Z',
  secrecyCheckedUnitId: 'unit-a',
  reviewedDigest: 'd1',
  draftDigest: 'd1',
  ...overrides,
})
const draft = (overrides: Partial<DraftFacts> = {}): DraftFacts => ({
  type: 'article',
  channelId: 'channel',
  topicIds: ['topic'],
  originType: 'original',
  sourceName: null,
  sourceAuthor: null,
  missing: [],
  filesWithoutAlt: [],
  windows: [],
  slugTaken: false,
  ...overrides,
})
const codes = (decision: ReturnType<typeof decide>) =>
  decision.allowed ? [] : decision.issues.map((issue) => issue.code)

describe('the chain moha', () => {
  it('MOHA-11.2a leads from draft over triage and editing to the chief, who decides', () => {
    const path = [
      ['submit', actor(), 'draft', 'submitted'],
      ['take', editor(), 'submitted', 'inTriage'],
      ['classify', editor(), 'inTriage', 'inEditing'],
      ['toChief', editor(), 'inEditing', 'chiefReview'],
      ['approve', chief(), 'chiefReview', 'approved'],
    ] as const
    for (const [move, who, state, to] of path)
      expect(decide(who, { move }, item({ state }), draft())).toMatchObject({ allowed: true, to })
  })

  it('MOHA-11.2a an editor cannot approve', () => {
    expect(codes(decide(editor(), { move: 'approve' }, item({ state: 'chiefReview' }), draft()))).toEqual([
      'ROLE_FORBIDDEN',
    ])
  })

  it('MOHA-3.4 only editors of the standing office take and classify', () => {
    expect(can(actor({ roles: ['editor'] }), 'take', item({ state: 'submitted' }))).toEqual({
      may: false,
      why: 'SCOPE_FORBIDDEN',
    })
    expect(can(actor(), 'take', item({ state: 'submitted' }))).toEqual({ may: false, why: 'ROLE_FORBIDDEN' })
  })

  it('MOHA-3.3 a deputy approves only under a delegation', () => {
    const deputy = chief({ roles: ['deputyChief'] })
    expect(can(deputy, 'approve', item({ state: 'chiefReview' })).may).toBe(false)
    expect(can({ ...deputy, delegationId: 'd-1' }, 'approve', item({ state: 'chiefReview' })).may).toBe(true)
  })

  it('MOHA-11.2b a question returns to where it was asked from', () => {
    expect(
      decide(
        actor(),
        { move: 'supply', message: 'Đã bổ sung' },
        item({ state: 'needsInfo', previousState: 'inEditing' }),
        draft(),
      ),
    ).toMatchObject({ to: 'inEditing' })
    expect(codes(decide(editor(), { move: 'ask' }, item({ state: 'inTriage' }), draft()))).toEqual(['MESSAGE_MISSING'])
  })

  it('MOHA-12 only the chief refuses, with a ground and a note; an editor may only propose', () => {
    const refuse = {
      move: 'refuse',
      refusalCodes: ['OUT_OF_SCOPE'],
      message: 'Không thuộc phạm vi đăng tải của Cổng.',
    } as const
    expect(decide(chief(), refuse, item({ state: 'chiefReview' }), draft())).toMatchObject({
      allowed: true,
      to: 'refused',
    })
    expect(decide(editor(), refuse, item({ state: 'inTriage' }), draft())).toMatchObject({
      allowed: false,
      status: 403,
    })
    expect(decide(editor(), { ...refuse, move: 'proposeRefusal' }, item({ state: 'inTriage' }), draft())).toMatchObject(
      { allowed: true, to: 'chiefReview' },
    )
    expect(codes(decide(chief(), { ...refuse, refusalCodes: [] }, item({ state: 'chiefReview' }), draft()))).toEqual([
      'REFUSAL_REASON',
    ])
    expect(codes(decide(chief(), { ...refuse, message: 'Ngắn' }, item({ state: 'chiefReview' }), draft()))).toEqual([
      'REFUSAL_REASON',
    ])
  })
})

it('MOHA-11.2a an item the chief received unclassified is not approved', () => {
  const decision = decide(chief(), { move: 'approve' }, item({ state: 'chiefReview', purpose: null }), draft())
  expect(decision).toMatchObject({
    allowed: false,
    status: 422,
    issues: [{ code: 'CLASSIFICATION_MISSING', field: 'purpose' }],
  })
})

describe('the chain moha-member', () => {
  const member = (overrides: Partial<CaseFacts> = {}) => item({ subPortalId: 'sub', ...overrides })
  const writer = actor({ subPortalIds: ['sub'] })

  it('MOHA-6.3 on a sub-portal the owning unit’s head approves', () => {
    expect(decide(writer, { move: 'sendToHead' }, member(), draft())).toMatchObject({ allowed: true, to: 'unitReview' })
    expect(decide(head(), { move: 'headApprove' }, member({ state: 'unitReview' }), draft())).toMatchObject({
      allowed: true,
      publishes: true,
    })
    expect(can(head({ unitId: 'unit-b' }), 'headApprove', member({ state: 'unitReview' }))).toEqual({
      may: false,
      why: 'SCOPE_FORBIDDEN',
    })
  })

  it('MOHA-6.3 the chief may take down but not approve', () => {
    expect(can(chief(), 'withdraw', member({ state: 'published' })).may).toBe(true)
    expect(can(chief(), 'headApprove', member({ state: 'unitReview' })).may).toBe(false)
  })

  it('nobody works on a sub-portal that is not theirs', () => {
    expect(can(actor({ subPortalIds: ['other'] }), 'sendToHead', member())).toEqual({
      may: false,
      why: 'SCOPE_FORBIDDEN',
    })
  })
})

describe('guards', () => {
  it('MOHA-2.3 every unmet check is named at once', () => {
    const bare = draft({ missing: ['title', 'summary'], topicIds: [], filesWithoutAlt: ['anh.jpg'] })
    expect(codes(decide(actor(), { move: 'submit' }, item({ secrecyCheckedAt: null }), bare))).toEqual([
      'INCOMPLETE',
      'INCOMPLETE',
      'ALT_TEXT_MISSING',
      'INCOMPLETE',
      'SECRECY_NOT_CHECKED',
    ])
  })

  it('MOHA-2.2 an item without a topic cannot leave draft', () => {
    expect(decide(actor(), { move: 'submit' }, item(), draft({ topicIds: [] }))).toMatchObject({
      status: 422,
      issues: [{ field: 'topics', clause: 'MOHA-2.2' }],
    })
  })

  it('MOHA-9.5 the secrecy check is the owning unit’s', () => {
    expect(codes(decide(actor(), { move: 'submit' }, item({ secrecyCheckedUnitId: 'unit-b' }), draft()))).toEqual([
      'SECRECY_NOT_CHECKED',
    ])
  })

  it('MOHA-9.7 a quoted item names its source', () => {
    const quoted = draft({ originType: 'quoted' })
    expect(codes(decide(editor(), { move: 'toChief' }, item({ state: 'inEditing' }), quoted))).toEqual([
      'SOURCE_MISSING',
    ])
    expect(
      decide(editor(), { move: 'toChief' }, item({ state: 'inEditing' }), { ...quoted, sourceName: 'TTXVN' }),
    ).toMatchObject({ allowed: true })
  })

  it('HY-9.1 nothing is approved without its secrecy check or without its source', () => {
    const waiting = item({ state: 'chiefReview' })
    expect(decide(chief(), { move: 'approve' }, waiting, draft())).toMatchObject({ allowed: true })
    const unchecked = { ...waiting, secrecyCheckedAt: null, secrecyCheckedUnitId: null }
    expect(codes(decide(chief(), { move: 'approve' }, unchecked, draft()))).toEqual(['SECRECY_NOT_CHECKED'])
    for (const unsourced of [draft({ originType: null }), draft({ originType: 'quoted' })])
      expect(codes(decide(chief(), { move: 'approve' }, waiting, unsourced))).toContain('SOURCE_MISSING')
  })

  it('a window must run forward', () => {
    const window = { from: '2026-12-01T00:00:00+07:00', to: '2026-11-30T17:00:00Z', field: 'closesAt' }
    expect(
      codes(decide(editor(), { move: 'toChief' }, item({ state: 'inEditing' }), draft({ windows: [window] }))),
    ).toEqual(['WINDOW_INVALID'])
  })

  it('HY-9.4 what changed after it was sent for approval is not approved', () => {
    expect(
      decide(chief(), { move: 'approve' }, item({ state: 'chiefReview', draftDigest: 'd2' }), draft()),
    ).toMatchObject({ status: 409 })
  })
})

describe('over every role, state and move', () => {
  const anyActor = fc.record({
    userId: fc.integer({ min: 1, max: 4 }),
    roles: fc.subarray([...roles]),
    unitId: fc.constantFrom(null, 'unit-a', 'unit-b'),
    inStandingOffice: fc.boolean(),
    subPortalIds: fc.subarray(['sub']),
    active: fc.boolean(),
    delegationId: fc.constantFrom(null, 'd'),
  })
  const anyItem = fc.record({
    state: fc.constantFrom(...reviewStates),
    subPortalId: fc.constantFrom(null, 'sub'),
    owningUnitId: fc.constantFrom('unit-a', 'unit-b'),
    writerIds: fc.subarray([1, 2, 3]),
    submittedById: fc.constantFrom(null, 1, 4),
  })

  it('A2 whoever wrote or submitted a version never approves it', () => {
    fc.assert(
      fc.property(anyActor, anyItem, fc.constantFrom(...moves), (who, facts, move) => {
        const decision = decide(who, { move }, item(facts), draft())
        if (decision.allowed && decision.publishes) {
          expect(facts.writerIds).not.toContain(who.userId)
          expect(facts.submittedById).not.toBe(who.userId)
        }
      }),
      { numRuns: 5000 },
    )
  })

  it('a disabled account moves nothing', () => {
    fc.assert(
      fc.property(anyActor, anyItem, fc.constantFrom(...moves), (who, facts, move) => {
        expect(can({ ...who, active: false }, move, item(facts)).may).toBe(false)
      }),
    )
  })

  it('only the final approver of the chain leads to publication', () => {
    for (const chain of Object.values(chains)) {
      const final = chain.transitions
        .filter((row) => row.to === 'approved')
        .flatMap((row) => row.by.map((by) => by.role))
      expect(final).toEqual(chain.key === 'moha' ? ['chief', 'deputyChief'] : ['unitHead'])
    }
  })

  it('the panel lists exactly the moves that would not be forbidden', () => {
    fc.assert(
      fc.property(anyActor, anyItem, (who, facts) => {
        const listed = openMoves(who, item(facts), draft()).map(({ move }) => move)
        const permitted = chainOf(facts)
          .transitions.map((row) => row.move)
          .filter((move) => can(who, move, item(facts)).may)
        expect(listed).toEqual([...new Set(permitted)])
      }),
    )
  })

  it('a version waiting for a decision is locked for everybody', () => {
    for (const state of ['submitted', 'unitReview', 'chiefReview', 'approved', 'leadershipReview'] as const)
      for (const role of roles)
        expect(canEdit(actor({ roles: [role], inStandingOffice: true }), item({ state }))).toBe('LOCKED')
  })

  it('MOHA-11.3dd-2 a reporter writes own drafts, and only those of the own unit', () => {
    expect(canEdit(actor(), item())).toBe('yes')
    expect(canEdit(actor({ userId: 9, unitId: 'unit-b' }), item())).toBe('SCOPE_FORBIDDEN')
    expect(canEdit(chief(), item())).toBe('ROLE_FORBIDDEN')
  })

  it('MOHA-11.3a the standing office edits what it has taken', () => {
    expect(canEdit(editor(), item({ state: 'inEditing' }))).toBe('yes')
    expect(canEdit(actor(), item({ state: 'inEditing' }))).toBe('LOCKED')
  })
})
