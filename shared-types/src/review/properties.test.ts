import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { createPolicies, type Policy } from '../policy/policies.ts'
import { shippedProfiles } from '../policy/shipped-profiles.ts'
import { decide } from './decide.ts'
import { exampleFacts } from './example-facts.ts'
import type { Actor, CaseFacts } from './facts.ts'
import { hasTouched } from './has-touched.ts'
import { isTextOpen } from './is-text-open.ts'
import { openMoves } from './open-moves.ts'
import { can } from './permissions.ts'
import { reviewStates } from './review-state.ts'
import { roles } from './roles.ts'
import { type Move, moves } from './transition.ts'

const { actor, item, draft } = exampleFacts
const policies = createPolicies(shippedProfiles)
const all: Policy[] = shippedProfiles.flatMap(({ chains }) =>
  chains.flatMap(({ key, version }) => policies.ofChain(key, version) ?? []),
)
const anyPolicy = fc.constantFrom(...all)

const anyReach = fc.record({
  userId: fc.integer({ min: 1, max: 6 }),
  unitId: fc.constantFrom(null, 'unit-a', 'unit-b'),
  inStandingOffice: fc.boolean(),
  topicIds: fc.subarray(['topic', 'other']),
  subPortalIds: fc.subarray(['sub']),
  onMainBoard: fc.boolean(),
})
const anyDelegation = fc.record({
  id: fc.constantFrom('d', 'e'),
  role: fc.constantFrom(...roles),
  channelIds: fc.constantFrom([], [], ['channel'], ['other']),
  decisionRef: fc.constant('1'),
  giver: anyReach,
})

const anyActor = fc
  .record({
    userId: fc.integer({ min: 1, max: 4 }),
    roles: fc.subarray([...roles], { maxLength: 3 }),
    unitId: fc.constantFrom(null, 'unit-a', 'unit-b'),
    inStandingOffice: fc.boolean(),
    topicIds: fc.subarray(['topic', 'other']),
    subPortalIds: fc.subarray(['sub']),
    onMainBoard: fc.boolean(),
    delegations: fc.array(anyDelegation, { maxLength: 2 }),
    active: fc.constantFrom(true, true, true, false),
    briefed: fc.constantFrom(true, true, true, false),
  })
  .map((overrides) => actor(overrides))

const anyFacts = fc.record({
  state: fc.constantFrom(...reviewStates),
  subPortalId: fc.constantFrom(null, 'sub'),
  ownBoard: fc.boolean(),
  owningUnitId: fc.constantFrom('unit-a', 'unit-b'),
  writerIds: fc.subarray([1, 2, 3]),
  submittedById: fc.constantFrom(null, 1, 4),
  chiefPurpose: fc.constantFrom(null, 'decision' as const, 'direction' as const),
  headReviews: fc.boolean(),
  writtenByOffice: fc.boolean(),
  live: fc.boolean(),
  retentionRunning: fc.boolean(),
  purpose: fc.constantFrom(null, 'Đưa tin'),
  draftDigest: fc.constantFrom('d1', 'd2'),
  secrecyCheckedUnitId: fc.constantFrom(null, 'unit-a', 'unit-b'),
})
const anyRequest = fc.record({
  move: fc.constantFrom(...moves),
  message: fc.constantFrom(undefined, 'Ngắn', 'Một lời nhắn đủ dài để giải thích.'),
  refusalCodes: fc.subarray(['OUT_OF_SCOPE', 'LOW_QUALITY', 'FORMAT_NONCOMPLIANT', 'KHÔNG_CÓ']),
  memberId: fc.constantFrom(undefined, 7),
  unitId: fc.constantFrom(undefined, 'unit-b'),
  digest: fc.constantFrom(undefined, 'd1', 'd2'),
})

/** Everybody there is, each in the best of positions, twice: so that a second pair of eyes is always at hand. */
const cast = [10, 20].flatMap((first) =>
  roles.map((role, index) =>
    actor({ userId: first + index, roles: [role], inStandingOffice: true, topicIds: ['topic'], subPortalIds: ['sub'] }),
  ),
)
const answers = {
  message: 'Một lời nhắn đủ dài để giải thích.',
  refusalCodes: ['PROHIBITED_CONTENT'],
  memberId: 13,
  unitId: 'unit-b',
  bodies: ['Vụ Pháp chế'],
  signOff: { person: 'Nguyễn An', unit: 'Văn phòng', opinion: 'Nhất trí' },
  until: '2026-12-01T08:00:00+07:00',
  withdrawalReason: 'publishedInError',
} as const

/** What the store writes beside the state: who submitted, who read it for whom, and who wrote on it while it was open. */
function noted(who: Actor, move: Move, facts: CaseFacts): Partial<CaseFacts> {
  const writes = isTextOpen(facts.state) && who.userId % 3 === 0
  const text = writes ? { writerIds: [...facts.writerIds, who.userId] } : {}
  if (move === 'submit' || move === 'sendToHead') return { ...text, submittedById: who.userId }
  if (move === 'toChief') return { ...text, chiefPurpose: 'decision' }
  return move === 'askDirection' ? { ...text, chiefPurpose: 'direction' } : text
}

/** Who may be the last to decide under a chain (requirements C.5). */
const finalRoles: Readonly<Record<string, readonly string[]>> = {
  moha: ['chief'],
  'moha-member': ['unitHead'],
  cchc: ['editor', 'deputyChief', 'boardMember', 'chief'],
  hy: ['leadership'],
  mic: ['editor', 'chief'],
  'bp-main': ['chief'],
  'bp-member': ['unitHead'],
}

describe('over every regulation, person and item', () => {
  it('A2 whoever wrote or submitted a version never approves it', () => {
    fc.assert(
      fc.property(anyPolicy, anyActor, anyFacts, anyRequest, (policy, who, facts, request) => {
        const decision = decide(who, request, item(facts), draft(), policy)
        if (!decision.allowed || !decision.publishes) return
        expect(facts.writerIds).not.toContain(who.userId)
        expect(facts.submittedById).not.toBe(who.userId)
        const giver = decision.delegation?.giver.userId ?? 0
        expect([...facts.writerIds, facts.submittedById]).not.toContain(giver)
      }),
      { numRuns: 10_000 },
    )
  })

  it('MOHA-3.3 a delegate may exactly what the giver may in that role, but for what the delegate touched', () => {
    fc.assert(
      fc.property(anyPolicy, anyActor, anyDelegation, anyFacts, fc.constantFrom(...moves), (policy, ...rest) => {
        const [person, delegation, some, move] = rest
        const facts = item(some)
        const delegate = { ...person, active: true, briefed: true, roles: [], delegations: [delegation] }
        const giver = actor({ ...delegation.giver, roles: [delegation.role] })
        const covered = delegation.channelIds.length === 0 || delegation.channelIds.includes('channel')
        const his = can(giver, move, facts, policy)
        const hers = can(delegate, move, facts, policy)
        const selfApproval = his.may && his.transition.guards.includes('G11') && hasTouched(delegate, facts)
        expect(hers.may).toBe(his.may && covered && !selfApproval)
      }),
      { numRuns: 10_000 },
    )
  })

  it('nothing is published out of an open text without the digest of the stored one', () => {
    fc.assert(
      fc.property(anyPolicy, anyActor, anyFacts, anyRequest, (policy, who, facts, request) => {
        const decision = decide(who, request, item(facts), draft(), policy)
        if (decision.allowed && decision.publishes && isTextOpen(facts.state))
          expect(request.digest).toBe(facts.draftDigest)
      }),
      { numRuns: 10_000 },
    )
  })

  it('no sequence of allowed moves publishes but by the final role of the chain, and not by a writer', () => {
    const published = new Set<string>()
    fc.assert(
      fc.property(anyPolicy, fc.array(fc.nat(), { minLength: 6, maxLength: 30 }), (policy, choices) => {
        const { key, appliesTo } = policy.chain
        let facts = item({
          chainKey: key,
          subPortalId: appliesTo.portal === 'sub' ? 'sub' : null,
          writtenByOffice: true,
        })
        for (const choice of choices) {
          const open = cast.flatMap((who) => openMoves(who, facts, draft(), policy).map(({ move }) => ({ who, move })))
          const chosen = open[choice % Math.max(1, open.length)]
          if (!chosen) return
          const { who, move } = chosen
          const request = { ...answers, move, refusalSubCode: key === 'hy' ? '1' : 'a', digest: facts.draftDigest }
          const decision = decide(who, request, facts, draft(), policy)
          if (!decision.allowed) continue
          if (decision.publishes) {
            published.add(key)
            expect(finalRoles[key]).toContain(decision.role)
            expect([...facts.writerIds, facts.submittedById]).not.toContain(who.userId)
          }
          facts = { ...facts, previousState: facts.state, state: decision.to, ...noted(who, move, facts) }
        }
      }),
      { numRuns: 400, seed: 20_261_123 },
    )
    expect([...published].sort()).toEqual(Object.keys(finalRoles).sort())
  })

  it('HY-9.4 an edit after a text was sent on is never approved with it', () => {
    fc.assert(
      fc.property(anyPolicy, anyActor, anyFacts, anyRequest, (policy, who, facts, request) => {
        const decision = decide(who, request, item({ ...facts, draftDigest: 'd2' }), draft(), policy)
        if (decision.allowed && decision.publishes) expect(isTextOpen(facts.state)).toBe(true)
        const seen = decide(who, { ...request, digest: 'd1' }, item({ ...facts, draftDigest: 'd2' }), draft(), policy)
        expect(seen.allowed).toBe(false)
      }),
      { numRuns: 5000 },
    )
  })

  it('every refused move says why, each reason with its clause', () => {
    fc.assert(
      fc.property(anyPolicy, anyActor, anyFacts, anyRequest, (policy, who, facts, request) => {
        const bare = draft({ missing: ['title'], originType: null, legacyFields: ['title'] })
        const decision = decide(who, request, item(facts), bare, policy)
        if (decision.allowed) return
        expect(decision.issues.length).toBeGreaterThan(0)
        for (const { clause } of decision.issues) expect(clause).toMatch(/^(default|(MOHA|CCHC|HY|MIC|BP)-\S+)$/)
      }),
      { numRuns: 5000 },
    )
  })

  it('the panel lists exactly the moves that would not be forbidden, and asks in its list for nothing a dialog brings', () => {
    fc.assert(
      fc.property(anyPolicy, anyActor, anyFacts, (policy, who, facts) => {
        const listed = openMoves(who, item(facts), draft(), policy)
        const permitted = policy.chain.transitions
          .map((row) => row.move)
          .filter((move) => can(who, move, item(facts), policy).may)
        expect(listed.map(({ move }) => move)).toEqual([...new Set(permitted)])
        const codes = listed.flatMap(({ issues }) => issues.map(({ code }) => code))
        for (const asked of ['MESSAGE_MISSING', 'REFUSAL_REASON', 'UNIT_MISSING', 'MEMBER_MISSING'] as const)
          expect(codes).not.toContain(asked)
      }),
    )
  })

  it('BP-8.6 a disabled account moves nothing, and no role moves without a row', () => {
    fc.assert(
      fc.property(anyPolicy, anyActor, anyFacts, fc.constantFrom(...moves), (policy, who, facts, move) => {
        expect(can({ ...who, active: false }, move, item(facts), policy).may).toBe(false)
        expect(can({ ...who, roles: [], delegations: [] }, move, item(facts), policy).may).toBe(false)
      }),
    )
  })
})
