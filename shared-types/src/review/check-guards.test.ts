import { describe, expect, it } from 'vitest'
import type { Barrier } from '../content/index.ts'
import { decide } from './decide.ts'
import { exampleFacts } from './example-facts.ts'
import { examplePolicy } from './example-policy.ts'
import type { Actor, CaseFacts, DraftFacts, MoveRequest } from './facts.ts'

const { actor, item, draft } = exampleFacts
const editor = actor({ userId: 2, roles: ['editor'], unitId: 'office', inStandingOffice: true })
const chief = actor({ userId: 3, roles: ['chief'], unitId: 'board' })
const message = 'Đề nghị xem lại số liệu.'

interface Try {
  chain?: string
  who?: Actor
  request?: Partial<MoveRequest>
  item?: Partial<CaseFacts>
  draft?: Partial<DraftFacts>
}

/** Codes, fields and clauses of what stands in the way; by default of the chief approving under MOHA. */
function issues({ chain = 'moha', who = chief, request = {}, item: facts = {}, draft: fields = {} }: Try): string[] {
  const policy = examplePolicy(chain)
  const waiting = item({ chainKey: chain, state: 'chiefReview', ...facts })
  const decision = decide(who, { move: 'approve', ...request }, waiting, draft(fields), policy)
  if (decision.allowed) return []
  return decision.issues.map(({ code, field, clause }) => [code, field, clause].filter(Boolean).join(' '))
}

const silent: Barrier = { code: 'ALT_TEXT_MISSING', field: 'cover', params: { name: 'anh.jpg' } }
const submitting: Try = { who: actor(), request: { move: 'submit' }, item: { state: 'draft' } }
const approvingCchc: Try = { chain: 'cchc', who: editor, item: { state: 'inEditing' }, request: { digest: 'd1' } }

describe('completeness (G3)', () => {
  it('MOHA-2.3 CCHC-3.3 names every unmet check at once, each with the clause of that regulation', () => {
    const bare = { missing: ['title', 'summary'], topicIds: [], barriers: [silent], slugTaken: true }
    const unchecked = { ...submitting.item, secrecyCheckedAt: null }
    expect(issues({ ...submitting, item: unchecked, draft: bare })).toEqual([
      'INCOMPLETE title MOHA-2.3',
      'INCOMPLETE summary MOHA-2.3',
      'ALT_TEXT_MISSING cover MOHA-2.3',
      'INCOMPLETE topics MOHA-2.3',
      'SLUG_TAKEN slug default',
      'SECRECY_NOT_CHECKED MOHA-9.5',
    ])
    expect(issues({ ...submitting, chain: 'cchc', item: unchecked, draft: bare })).toContain(
      'INCOMPLETE title CCHC-3.3',
    )
  })

  it('MOHA-2.2 an item without a topic cannot leave draft', () => {
    expect(issues({ ...submitting, draft: { topicIds: [] } })).toEqual(['INCOMPLETE topics MOHA-2.3'])
  })

  it('MOHA-11.3b the full text is asked for by its own clause', () => {
    expect(issues({ ...submitting, draft: { missing: ['bodyFullText'] } })).toEqual([
      'INCOMPLETE bodyFullText MOHA-11.3b',
    ])
  })
})

describe('secrecy (G4)', () => {
  it('MOHA-9.5 is checked by the owning unit', () => {
    expect(issues({ ...submitting, item: { state: 'draft', secrecyCheckedUnitId: 'unit-b' } })).toEqual([
      'SECRECY_NOT_CHECKED MOHA-9.5',
    ])
  })

  it('HY-9.1 BP-8.1 nothing is approved without it, nor without its source', () => {
    const leader = actor({ userId: 8, roles: ['leadership'] })
    const unchecked = { secrecyCheckedAt: null }
    expect(issues({ chain: 'hy', who: leader, item: { state: 'leadershipReview', ...unchecked } })).toEqual([
      'SECRECY_NOT_CHECKED HY-9.2',
    ])
    expect(issues({ chain: 'bp-main', item: unchecked, draft: { originType: null } })).toEqual([
      'SECRECY_NOT_CHECKED BP-8.2',
      'SOURCE_MISSING originType BP-8.3',
    ])
  })
})

describe('the source (G5)', () => {
  const quoted = { originType: 'quoted', sourceName: 'TTXVN' }

  it('MOHA-9.7 is named for what is not our own; its author where known', () => {
    expect(issues({ draft: { originType: 'quoted' } })).toEqual(['SOURCE_MISSING sourceName MOHA-9.7'])
    expect(issues({ draft: quoted })).toEqual([])
  })

  it('CCHC-3.5 is official, with its author, and with written consent where required', () => {
    expect(issues({ ...approvingCchc, draft: { ...quoted, consentRequired: true } })).toEqual([
      'SOURCE_MISSING sourceAuthor CCHC-3.5',
      'SOURCE_UNOFFICIAL sourceIsOfficial CCHC-3.5',
      'CONSENT_MISSING consentFile CCHC-3.5',
    ])
    const whole = { ...quoted, sourceAuthor: 'An', sourceIsOfficial: true, consentRequired: true, hasConsentFile: true }
    expect(issues({ ...approvingCchc, draft: whole })).toEqual([])
  })

  it('HY-9.3 is quoted verbatim, with author and source', () => {
    const leader = actor({ userId: 8, roles: ['leadership'] })
    const under = { chain: 'hy', who: leader, item: { state: 'leadershipReview' } } as const
    expect(issues({ ...under, draft: quoted })).toEqual([
      'SOURCE_MISSING sourceAuthor HY-9.3',
      'NOT_VERBATIM quotedVerbatim HY-9.3',
    ])
    expect(issues({ ...under, draft: { ...quoted, sourceAuthor: 'An', quotedVerbatim: true } })).toEqual([])
  })
})

describe('duplicates (G6)', () => {
  const found = { duplicate: { documentId: 'x', title: 'Tin cũ', similarity: 0.9 } }

  it('MOHA-12.4 a text published already is not approved without a note why it is another', () => {
    expect(issues({ draft: found })).toEqual(['DUPLICATE_UNRESOLVED MOHA-12.4'])
    expect(issues({ draft: found, item: { duplicateOverride: { note: 'Kỳ họp khác', digest: 'd1' } } })).toEqual([])
  })

  it('the note speaks of the text it was written for, not of a later one', () => {
    const older = { duplicateOverride: { note: 'Kỳ họp khác', digest: 'd0' } }
    expect(issues({ draft: found, item: older })).toEqual(['DUPLICATE_UNRESOLVED MOHA-12.4'])
  })

  it('a similarity below the profile’s threshold is none', () => {
    expect(issues({ draft: { duplicate: { documentId: 'x', title: 'Tin cũ', similarity: 0.84 } } })).toEqual([])
  })
})

describe('the request letter (G7)', () => {
  it('MOHA-11.3c-1 a draft for comment comes with one', () => {
    const draftForComment = { type: 'draftForComment' } as const
    expect(issues({ ...submitting, draft: draftForComment })).toEqual(['LETTER_MISSING requestLetterFile MOHA-11.3c-1'])
    expect(issues({ ...submitting, draft: { ...draftForComment, hasRequestLetter: true } })).toEqual([])
  })

  it('MOHA-11.3d an inspection conclusion comes from the inspectorate, on its request, for a stated time', () => {
    const conclusion = { type: 'legalDocument', inspectionConclusion: true } as const
    expect(issues({ ...submitting, draft: conclusion })).toEqual(['SCOPE_FORBIDDEN MOHA-11.3d'])
    const inspector = actor({ inInspectorate: true })
    expect(issues({ ...submitting, who: inspector, draft: conclusion })).toEqual([
      'LETTER_MISSING requestLetterFile MOHA-11.3d',
    ])
    const lettered = { ...conclusion, hasRequestLetter: true }
    expect(issues({ draft: lettered })).toEqual(['WINDOW_INVALID publishUntil MOHA-11.3d'])
    const window = { from: null, to: '2027-01-01T00:00:00Z', field: 'publishUntil' }
    expect(issues({ draft: { ...lettered, windows: [window] } })).toEqual([])
  })

  it('is asked for by no regulation that does not speak of it', () => {
    expect(issues({ ...submitting, chain: 'cchc', draft: { type: 'draftForComment' } })).toEqual([])
  })
})

it('MOHA-9.6 the recipients line names the portal, or the chief noted why not (G8)', () => {
  const without = { type: 'legalDocument', recipientsIncludePortal: false } as const
  expect(issues({ draft: without })).toEqual(['RECIPIENTS_LINE recipientsIncludePortal MOHA-9.6'])
  expect(issues({ draft: without, item: { recipientsOverride: 'Văn bản ban hành trước Quy chế' } })).toEqual([])
  expect(issues({ ...approvingCchc, draft: without })).toEqual([])
})

it('MOHA-9.4 HY-10.2 BP-6.2 files off the list and text in a legacy encoding are not approved (G9)', () => {
  const legacy = { badFiles: ['a.exe'], legacyFields: ['title'] }
  expect(issues({ draft: legacy })).toEqual(['FORMAT_NONCOMPLIANT MOHA-9.4', 'FORMAT_NONCOMPLIANT title MOHA-9.4'])
  expect(issues({ chain: 'bp-main', draft: legacy })).toContain('FORMAT_NONCOMPLIANT title BP-6.2')
  const leader = actor({ userId: 8, roles: ['leadership'] })
  expect(issues({ chain: 'hy', who: leader, item: { state: 'leadershipReview' }, draft: legacy })).toContain(
    'FORMAT_NONCOMPLIANT title HY-10.2',
  )
})

describe('sign-offs (G12)', () => {
  const record = { person: 'Nguyễn An', unit: 'Văn phòng', opinion: 'Nhất trí', at: '2026-11-02T00:00:00Z' }

  it('MOHA-11.3dd-3 a special item waits for the leadership, a sensitive one for the bodies consulted', () => {
    expect(issues({ item: { sensitivity: 'special' } })).toEqual(['SIGNOFF_MISSING leadershipRecord MOHA-11.3dd-3'])
    expect(issues({ item: { sensitivity: 'sensitive' } })).toEqual(['SIGNOFF_MISSING consultRecord MOHA-11.3dd-3'])
    expect(issues({ item: { sensitivity: 'special', leadershipRecord: record } })).toEqual([])
    expect(issues({ item: { sensitivity: 'sensitive', consultRecord: record } })).toEqual([])
  })

  it('is asked for by no regulation that does not speak of it', () => {
    expect(issues({ ...approvingCchc, item: { state: 'inEditing', sensitivity: 'special' } })).toEqual([])
  })
})

it('a window runs forward (G13)', () => {
  const window = { from: '2026-12-01T00:00:00+07:00', to: '2026-11-30T17:00:00Z', field: 'closesAt' }
  expect(issues({ draft: { windows: [window] } })).toEqual(['WINDOW_INVALID closesAt default'])
  expect(issues({ ...approvingCchc, draft: { windows: [window] } })).toEqual(['WINDOW_INVALID closesAt CCHC-7.4b'])
})

describe('what is approved is what was read', () => {
  it('HY-9.4 what changed after it was sent on is not approved, under any regulation', () => {
    const changed = { draftDigest: 'd2' }
    expect(issues({ item: changed })).toEqual(['CHANGED_SINCE_REVIEW MOHA-11.2-1'])
    expect(issues({ chain: 'bp-main', item: changed })).toEqual(['CHANGED_SINCE_REVIEW BP-10.2a'])
  })

  it('a text approved out of editing is the one the approver had before them', () => {
    const edited = { state: 'inEditing', draftDigest: 'd2' } as const
    expect(issues({ ...approvingCchc, item: edited, request: { digest: 'd2' } })).toEqual([])
    expect(issues({ ...approvingCchc, item: edited, request: { digest: 'd1' } })).toEqual([
      'CHANGED_SINCE_REVIEW CCHC-7.3a-1',
    ])
  })

  it('CCHC-7.3a-1 a text approved out of editing is named by its digest; without one nobody says what was read', () => {
    expect(issues({ ...approvingCchc, request: {} })).toEqual(['DIGEST_MISSING CCHC-7.3a-1'])
    expect(issues({ ...approvingCchc, request: {}, item: { state: 'inEditing', draftDigest: 'd2' } })).toEqual([
      'DIGEST_MISSING CCHC-7.3a-1',
    ])
    expect(issues({ ...approvingCchc, chain: 'mic', request: {} })).toEqual(['DIGEST_MISSING MIC-p11'])
    expect(issues({ ...approvingCchc, request: { move: 'toChief' } })).toEqual([])
    expect(issues({})).toEqual([])
  })
})

describe('what a dialog brings back', () => {
  const none = { message: undefined }
  it.each([
    ['moha', editor, 'ask', 'inTriage', ['MESSAGE_MISSING message MOHA-11.2-2']],
    ['cchc', editor, 'forward', 'inTriage', ['UNIT_MISSING unitId CCHC-7.2', 'MESSAGE_MISSING message CCHC-7.2']],
    ['cchc', editor, 'toBoardMember', 'inEditing', ['MEMBER_MISSING memberId CCHC-7.3a-2']],
    [
      'moha',
      chief,
      'consult',
      'chiefReview',
      ['BODIES_MISSING bodies MOHA-11.3dd-3', 'MESSAGE_MISSING message MOHA-11.3dd-3'],
    ],
    ['moha', chief, 'recordConsultation', 'consulting', ['SIGNOFF_MISSING signOff MOHA-11.3dd-3']],
    ['moha', chief, 'defer', 'chiefReview', ['UNTIL_MISSING until MOHA-12.6', 'MESSAGE_MISSING message MOHA-12.6']],
    [
      'moha',
      chief,
      'withdraw',
      'published',
      ['MESSAGE_MISSING withdrawalReason MOHA-13.1', 'MESSAGE_MISSING message MOHA-13.1'],
    ],
  ] as const)('under %s is asked of the right person', (chain, who, move, state, expected) => {
    expect(issues({ chain, who, request: { ...none, move }, item: { state } })).toEqual(expected)
  })

  it('CCHC-7.2b nothing is forwarded before the direction that was called for', () => {
    const request = { move: 'forward', unitId: 'unit-b', message } as const
    const facts = { state: 'inTriage', directionRequired: true } as const
    expect(issues({ chain: 'cchc', who: editor, request, item: facts })).toEqual(['DIRECTION_MISSING CCHC-7.2'])
    expect(issues({ chain: 'cchc', who: editor, request, item: { ...facts, directionGiven: true } })).toEqual([])
  })

  it('MOHA-13.3 CCHC-7.5 nothing under retention is taken down or archived without a competent order', () => {
    const request = { move: 'withdraw', message, withdrawalReason: 'outOfDate' } as const
    const kept = { state: 'published', live: true, retentionRunning: true } as const
    expect(issues({ request, item: kept })).toEqual(['ORDER_MISSING competentOrderRef MOHA-13.1'])
    expect(issues({ request: { ...request, competentOrderRef: '12/QĐ-BNV' }, item: kept })).toEqual([])
    const archive = { chain: 'cchc', who: editor, request: { ...request, move: 'archive' }, item: kept } as const
    expect(issues(archive)).toEqual(['ORDER_MISSING competentOrderRef CCHC-7.5'])
  })

  it('what never should have been public comes down without waiting for an order', () => {
    for (const withdrawalReason of ['personalData', 'publishedInError'] as const) {
      const request = { move: 'withdraw', message, withdrawalReason } as const
      expect(issues({ request, item: { state: 'published', live: true, retentionRunning: true } })).toEqual([])
    }
  })

  it('an order given as the reason is named', () => {
    const request = { move: 'withdraw', message, withdrawalReason: 'competentOrder' } as const
    expect(issues({ request, item: { state: 'published' } })).toEqual(['ORDER_MISSING competentOrderRef MOHA-13.1'])
  })
})

it('MOHA-11.2a MIC-p11b nothing leaves triage, and nothing is approved, unclassified', () => {
  const bare = { draft: { channelId: null }, item: { state: 'inTriage', purpose: null } } as const
  for (const [chain, clause] of [
    ['moha', 'MOHA-11.2-1'],
    ['mic', 'MIC-p11'],
  ] as const)
    expect(issues({ chain, who: editor, request: { move: 'classify' }, ...bare })).toEqual([
      `CLASSIFICATION_MISSING channel ${clause}`,
      `CLASSIFICATION_MISSING purpose ${clause}`,
    ])
  expect(issues({ item: { purpose: null } })).toEqual(['CLASSIFICATION_MISSING purpose MOHA-11.2-1'])
})

it('HY-7.9 BP-7.3b-4 CCHC-7.3b what is withheld from the public is sent on by nobody, and approved by nobody', () => {
  for (const withheldBy of ['visibility', 'isPublic']) {
    expect(issues({ ...submitting, draft: { withheldBy } })).toEqual([`NOT_PUBLIC ${withheldBy} default`])
    for (const attempt of [{}, approvingCchc])
      expect(issues({ ...attempt, draft: { withheldBy } })).toContain(`NOT_PUBLIC ${withheldBy} default`)
  }
})

it('CCHC-10.7 a maintenance announced too late is not approved, on the clause of that regulation', () => {
  expect(issues({ ...approvingCchc, draft: { shortNotice: true } })).toEqual(['SHORT_NOTICE startsAt CCHC-10.7'])
  expect(issues({ draft: { shortNotice: true } })).toEqual(['SHORT_NOTICE startsAt default'])
})
