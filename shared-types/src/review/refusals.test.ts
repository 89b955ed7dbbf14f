import { describe, expect, it } from 'vitest'
import { createPolicies } from '../policy/policies.ts'
import { shippedProfiles } from '../policy/shipped-profiles.ts'
import { decide } from './decide.ts'
import { exampleFacts } from './example-facts.ts'
import { examplePolicy } from './example-policy.ts'
import type { CaseFacts, MoveRequest } from './facts.ts'

const { actor, item, draft } = exampleFacts
const policies = createPolicies(shippedProfiles)
const chief = actor({ userId: 3, roles: ['chief'], unitId: 'board' })
const editor = actor({ userId: 2, roles: ['editor'], unitId: 'office', inStandingOffice: true })
const message = 'Nội dung không thuộc phạm vi đăng tải của Cổng.'

/** What stands in the way of the chief refusing under a chain. */
function refuse(chainKey: string, request: Partial<MoveRequest>, facts: Partial<CaseFacts> = {}) {
  const policy = examplePolicy(chainKey)
  const waiting = item({ state: 'inTriage', chainKey, ...facts })
  const who = chainKey === 'mic' ? editor : chief
  return decide(who, { move: 'refuse', message, ...request }, waiting, draft(), policy)
}
const codesOf = (decision: ReturnType<typeof refuse>) =>
  decision.allowed ? [] : decision.issues.map(({ code, clause }) => `${code} ${clause}`)

describe('a refusal under MOHA', () => {
  it('MOHA-12 is the chief’s, with a ground and a note; an editor may only propose it', () => {
    const policy = examplePolicy('moha')
    const request = { move: 'refuse', message, refusalCodes: ['OUT_OF_SCOPE'] } as const
    const waiting = item({ state: 'inTriage' })
    expect(decide(chief, request, waiting, draft(), policy)).toMatchObject({ allowed: true, to: 'refused' })
    expect(decide(editor, request, waiting, draft(), policy)).toMatchObject({ allowed: false, status: 403 })
    const proposal = { ...request, move: 'proposeRefusal' } as const
    expect(decide(editor, proposal, waiting, draft(), policy)).toMatchObject({ allowed: true, to: 'chiefReview' })
  })

  it('MOHA-12 needs a ground the regulation knows, and a note that explains it', () => {
    expect(codesOf(refuse('moha', {}))).toEqual(['REFUSAL_REASON MOHA-12'])
    expect(codesOf(refuse('moha', { refusalCodes: ['UNCLEAR_ORIGIN'] }))).toEqual(['REFUSAL_REASON MOHA-12'])
    expect(codesOf(refuse('moha', { refusalCodes: ['UNTRUE'], message: 'Ngắn' }))).toEqual(['REFUSAL_REASON MOHA-12'])
  })

  it('a note of 19 characters is too short, one of 20 is not', () => {
    expect(refuse('moha', { refusalCodes: ['UNTRUE'], message: 'x'.repeat(19) }).allowed).toBe(false)
    expect(refuse('moha', { refusalCodes: ['UNTRUE'], message: 'x'.repeat(20) }).allowed).toBe(true)
  })

  it('MOHA-12.5 names poor quality only after a question was declined or ran out', () => {
    const request = { refusalCodes: ['LOW_QUALITY'] }
    for (const lastQuestion of [null, 'open', 'answered'] as const)
      expect(codesOf(refuse('moha', request, { lastQuestion }))).toEqual(['QUESTION_NOT_FAILED MOHA-12.5'])
    for (const lastQuestion of ['declined', 'expired'] as const)
      expect(refuse('moha', request, { lastQuestion }).allowed).toBe(true)
  })

  it('CCHC-3.9 where the regulation asks for no question, poor quality needs none', () => {
    expect(refuse('cchc', { refusalCodes: ['LOW_QUALITY'] }).allowed).toBe(true)
  })

  it('MOHA-12.4 a repeated text is refused as such', () => {
    expect(refuse('moha', { refusalCodes: ['DUPLICATE'] }).allowed).toBe(true)
  })
})

describe('points of a ground', () => {
  it('HY-8.1 one of the seven points is named', () => {
    const request = { refusalCodes: ['PROHIBITED_CONTENT'] }
    expect(codesOf(refuse('hy', request))).toEqual(['SUBCODE_MISSING HY-8'])
    expect(codesOf(refuse('hy', { ...request, refusalSubCode: '8' }))).toEqual(['SUBCODE_MISSING HY-8'])
    for (const refusalSubCode of ['1', '2', '3', '4', '5', '6', '7'])
      expect(refuse('hy', { ...request, refusalSubCode }).allowed).toBe(true)
  })

  it('BP-12.1a one of the points a, c, d is named, or b of a state secret', () => {
    for (const refusalSubCode of ['a', 'c', 'd'])
      expect(refuse('bp-main', { refusalCodes: ['PROHIBITED_CONTENT'], refusalSubCode }).allowed).toBe(true)
    expect(refuse('bp-main', { refusalCodes: ['STATE_SECRET'], refusalSubCode: 'b' }).allowed).toBe(true)
    expect(refuse('bp-main', { refusalCodes: ['PROHIBITED_CONTENT'], refusalSubCode: 'b' }).allowed).toBe(false)
  })
})

describe('the grounds of each regulation', () => {
  const groundsOf = (code: string) => policies.profile(code)?.refusalGrounds.map((ground) => ground.code)

  it('CCHC-3.9 the nine grounds, one of them in two codes, and the prohibited content of clause 7', () => {
    expect(groundsOf('CCHC')).toEqual([
      'OUT_OF_SCOPE',
      'AGAINST_POLICY',
      'STATE_SECRET',
      'NOT_YET_RELEASABLE',
      'RESTRICTED_CIRCULATION',
      'UNTRUE',
      'UNCLEAR_ORIGIN',
      'DUPLICATE',
      'UNDER_REVERIFICATION',
      'LOW_QUALITY',
      'PROHIBITED_CONTENT',
    ])
    const grounds = policies.profile('CCHC')?.refusalGrounds ?? []
    const ofClause = grounds.filter(({ source }) => source === 'CCHC-3.9')
    expect(new Set(ofClause.map(({ code, group }) => group ?? code)).size).toBe(9)
  })

  it('MIC borrows them, marked as a default', () => {
    expect(groundsOf('MIC')).toEqual(groundsOf('CCHC'))
    expect(policies.profile('MIC')?.refusalGrounds.every(({ source }) => source === 'default')).toBe(true)
  })

  it('MOHA-12.3 a state secret seals the item wherever it is a ground', () => {
    for (const { refusalGrounds } of shippedProfiles)
      for (const { code, seals } of refusalGrounds) expect(seals ?? false).toBe(code === 'STATE_SECRET')
  })

  it('HY-10.3 what does not comply may be mended and sent again', () => {
    expect(policies.profile('HY')?.refusalGrounds.find(({ code }) => code === 'FORMAT_NONCOMPLIANT')).toMatchObject({
      returnable: true,
      source: 'HY-10.3',
    })
  })
})
