import { describe, expect, it } from 'vitest'
import { decide } from './decide.ts'
import { exampleFacts } from './example-facts.ts'
import { examplePolicy } from './example-policy.ts'
import type { Actor, CaseFacts, MoveRequest } from './facts.ts'
import type { ReviewState } from './review-state.ts'

const { actor, item, draft } = exampleFacts

const reporter = actor()
const focal = actor({ userId: 5, roles: ['unitFocal'] })
const head = actor({ userId: 4, roles: ['unitHead'], subPortalIds: ['sub'] })
const editor = actor({ userId: 2, roles: ['editor'], unitId: 'office', inStandingOffice: true })
const editor2 = actor({ ...editor, userId: 6 })
const member = actor({ userId: 7, roles: ['boardMember'], unitId: 'board', topicIds: ['topic'] })
const chief = actor({ userId: 3, roles: ['chief'], unitId: 'board' })
const leader = actor({ userId: 8, roles: ['leadership'], unitId: 'board' })

const message = 'Đề nghị bổ sung nguồn của số liệu ở đoạn hai.'
const signOff = { person: 'Nguyễn An', unit: 'Văn phòng', opinion: 'Nhất trí' }

type Step = readonly [Actor, MoveRequest, to: ReviewState, after?: Partial<CaseFacts>]

/** Walks an item through its chain; each step starts where the one before ended. */
function walk(chainKey: string, steps: readonly Step[], start: Partial<CaseFacts> = {}): void {
  const policy = examplePolicy(chainKey)
  let facts = item({ chainKey, ...start })
  for (const [who, request, to, after] of steps) {
    const decision = decide(who, request, facts, draft(), policy)
    expect(decision, `${request.move} from ${facts.state}`).toMatchObject({ allowed: true, to })
    const asked = facts.state === to ? facts.previousState : facts.state
    facts = { ...facts, previousState: asked, state: to, ...after }
  }
}

const toTriage = (provider: Actor): Step[] => [
  [provider, { move: 'submit' }, 'submitted'],
  [editor, { move: 'take' }, 'inTriage'],
]
const overHead = (provider: Actor): Step[] => [
  [provider, { move: 'sendToHead' }, 'unitReview'],
  [head, { move: 'headApprove' }, 'submitted'],
]

describe('the chain moha', () => {
  it('MOHA-11.2a leads from draft over triage and editing to the chief, who decides', () => {
    walk('moha', [
      ...toTriage(reporter),
      [editor, { move: 'classify' }, 'inEditing'],
      [editor, { move: 'toChief' }, 'chiefReview'],
      [chief, { move: 'approve' }, 'approved'],
    ])
  })

  it('MOHA-11.2b a question goes to the provider and the answer back to where it was asked', () => {
    walk('moha', [
      ...toTriage(reporter),
      [editor, { move: 'ask', message }, 'needsInfo'],
      [reporter, { move: 'supply', message }, 'inTriage'],
      [editor, { move: 'classify' }, 'inEditing'],
      [editor, { move: 'ask', message }, 'needsInfo'],
      [reporter, { move: 'decline', message }, 'inEditing'],
    ])
  })

  it('a unit that has its head review sends over the head', () => {
    walk('moha', [...overHead(reporter), [editor, { move: 'take' }, 'inTriage']], { headReviews: true })
  })

  it('MOHA-11.3dd-3 a sensitive item is consulted on, a special one goes to the leadership, before it is approved', () => {
    walk('moha', [
      ...toTriage(reporter),
      [editor, { move: 'classify' }, 'inEditing'],
      [editor, { move: 'toChief' }, 'chiefReview'],
      [chief, { move: 'consult', message, bodies: ['Vụ Pháp chế'] }, 'consulting'],
      [editor, { move: 'recordConsultation', signOff }, 'chiefReview'],
      [chief, { move: 'toLeadership', message }, 'leadershipReview'],
      [leader, { move: 'recordLeadership', signOff }, 'chiefReview'],
      [chief, { move: 'approve' }, 'approved'],
    ])
  })

  it('MOHA-12.6 an untimely item waits at the chief’s for its date', () => {
    walk('moha', [
      ...toTriage(reporter),
      [editor, { move: 'classify' }, 'inEditing'],
      [editor, { move: 'toChief' }, 'chiefReview'],
      [chief, { move: 'defer', message, until: '2026-12-01T08:00:00+07:00' }, 'chiefReview'],
      [chief, { move: 'approve' }, 'approved'],
    ])
  })

  it('what was published can be taken down, opened again and archived', () => {
    const withdrawal = { message, withdrawalReason: 'publishedInError' } as const
    walk(
      'moha',
      [
        [chief, { move: 'withdraw', ...withdrawal }, 'withdrawn', { live: false }],
        [reporter, { move: 'reopen' }, 'draft'],
      ],
      { state: 'published', live: true },
    )
    walk('moha', [[editor, { move: 'archive', ...withdrawal }, 'archived']], { state: 'withdrawn' })
  })
})

it('MOHA-6.3 the chain moha-member leads over the head of the owning unit alone', () => {
  const writer = actor({ subPortalIds: ['sub'] })
  walk(
    'moha-member',
    [
      [writer, { move: 'sendToHead' }, 'unitReview'],
      [head, { move: 'headReturn', message }, 'draft'],
      [writer, { move: 'sendToHead' }, 'unitReview'],
      [head, { move: 'headApprove' }, 'approved'],
    ],
    { subPortalId: 'sub' },
  )
})

describe('the chain cchc', () => {
  const toEditing: Step[] = [...toTriage(reporter), [editor, { move: 'classify' }, 'inEditing']]

  it('CCHC-7.3a-1 is edited and approved by the standing section, by another of its people than the writer', () => {
    walk('cchc', [...toEditing, [editor2, { move: 'approve', digest: 'd1' }, 'approved']])
  })

  it('CCHC-7.3a-2 goes to the board member of its field, who approves', () => {
    walk('cchc', [
      ...toEditing,
      [editor, { move: 'toBoardMember', memberId: 7 }, 'boardReview', { boardMemberId: 7 }],
      [member, { move: 'approve' }, 'approved'],
    ])
  })

  it('CCHC-7.4d goes on to the chief, who approves', () => {
    walk('cchc', [
      ...toEditing,
      [editor, { move: 'toBoardMember', memberId: 7 }, 'boardReview', { boardMemberId: 7 }],
      [member, { move: 'toChief' }, 'chiefReview', { chiefPurpose: 'decision' }],
      [chief, { move: 'approve' }, 'approved'],
    ])
  })

  it('CCHC-7.2b is forwarded after the chief gave a direction', () => {
    walk(
      'cchc',
      [
        ...toTriage(reporter),
        [editor, { move: 'askDirection', message }, 'chiefReview', { chiefPurpose: 'direction' }],
        [chief, { move: 'giveDirection', message }, 'inTriage', { chiefPurpose: null, directionGiven: true }],
        [editor, { move: 'forward', unitId: 'unit-b', message }, 'inTriage'],
        [editor, { move: 'classify' }, 'inEditing'],
      ],
      { directionRequired: true },
    )
  })
})

describe('the chain hy', () => {
  const overBoard: Step[] = [
    ...overHead(focal),
    [member, { move: 'take' }, 'inTriage'],
    [member, { move: 'classify' }, 'inEditing'],
  ]

  it('HY-9.4 leads over the unit head and the board to the leadership, who approve every change', () => {
    walk('hy', [
      ...overBoard,
      [member, { move: 'toLeadership' }, 'leadershipReview'],
      [leader, { move: 'approve' }, 'approved'],
    ])
  })

  it('HY-10.3 returns what does not comply, for its sender to mend and send again', () => {
    walk('hy', [
      ...overBoard,
      [member, { move: 'ask', message }, 'needsInfo'],
      [focal, { move: 'supply', message }, 'inEditing'],
      [member, { move: 'toLeadership' }, 'leadershipReview'],
    ])
  })

  it('HY-14.2a is taken in, classified and edited by the board, not by the units', () => {
    const policy = examplePolicy('hy')
    for (const [move, state] of [
      ['take', 'submitted'],
      ['classify', 'inTriage'],
      ['toLeadership', 'inEditing'],
    ] as const)
      expect(decide(focal, { move }, item({ state, chainKey: 'hy' }), draft(), policy)).toMatchObject({ status: 403 })
  })
})

it('MIC-p3b the chain mic leads from the focal point over triage and editing to a second person of the standing section', () => {
  walk('mic', [
    ...toTriage(focal),
    [editor, { move: 'forward', unitId: 'unit-b', message }, 'inTriage'],
    [editor, { move: 'classify' }, 'inEditing'],
    [editor2, { move: 'approve', digest: 'd1' }, 'approved'],
  ])
})

describe('the chain bp-main', () => {
  it('BP-10.1b leads over the unit head and the centre to the chief', () => {
    walk('bp-main', [
      ...overHead(focal),
      [editor, { move: 'take' }, 'inTriage'],
      [editor, { move: 'classify' }, 'inEditing'],
      [editor, { move: 'toChief' }, 'chiefReview'],
      [chief, { move: 'approve' }, 'approved'],
    ])
  })

  it('an item of the centre itself skips the unit head', () => {
    walk('bp-main', toTriage(actor({ ...editor, userId: 1 })), { writtenByOffice: true })
  })
})

it('BP-10.2b the chain bp-member is approved by the unit head', () => {
  const writer = actor({ roles: ['unitFocal'], subPortalIds: ['sub'] })
  walk(
    'bp-member',
    [
      [writer, { move: 'sendToHead' }, 'unitReview'],
      [head, { move: 'headApprove' }, 'approved'],
    ],
    { subPortalId: 'sub' },
  )
})

it('MIC-p3b no step of the chain mic can be skipped', () => {
  const policy = examplePolicy('mic')
  const shortcuts = [
    ['approve', 'draft'],
    ['approve', 'submitted'],
    ['approve', 'inTriage'],
    ['classify', 'submitted'],
    ['toChief', 'inTriage'],
  ] as const
  for (const [move, state] of shortcuts)
    expect(decide(editor2, { move }, item({ state, chainKey: 'mic' }), draft(), policy)).toMatchObject({ status: 409 })
})
