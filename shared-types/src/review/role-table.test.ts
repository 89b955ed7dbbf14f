import { readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { exampleFacts } from './example-facts.ts'
import { examplePolicy } from './example-policy.ts'
import type { Actor, CaseFacts, Reach } from './facts.ts'
import { can } from './permissions.ts'
import { type ReviewState, reviewStates } from './review-state.ts'
import { type Role, roles } from './roles.ts'
import { type Move, moves } from './transition.ts'

const { actor, item } = exampleFacts

/** A row as the table of requirements C.5 has it, read from the lines people check, not from the profile. */
interface ExpectedRow {
  move: string
  from: string[]
  by: { role: string; scope: string }[]
  guards: string[]
  when: string | undefined
  whileLive: boolean
}

const line = /^\S+ (\w+): (.+) → \w+, by (.+), guards ([G\d ]+?)(?:, when (\w+))?(?:, asks \w+)?(, while live)?, \[/

function rowOf(text: string): ExpectedRow {
  const [, move = '', from = '', by = '', guards = '', when, live] = line.exec(text) ?? []
  if (move === '') throw new Error(`This line is no row of a chain: ${text}`)
  const people = by.split(' ').map((who) => {
    const [role = '', scope = ''] = who.split('@')
    return { role, scope }
  })
  return { move, from: from.split(' '), by: people, guards: guards.split(' '), when, whileLive: live !== undefined }
}

function expectedRows(): Map<string, ExpectedRow[]> {
  const chains = new Map<string, ExpectedRow[]>()
  for (const code of ['moha', 'cchc', 'hy', 'mic', 'bp']) {
    const file = new URL(`../../fixtures/policy-parameters/${code}.json`, import.meta.url)
    const fixture: { chains: { lines: Record<string, string> } } = JSON.parse(readFileSync(file, 'utf8'))
    for (const [path, text] of Object.entries(fixture.chains.lines)) {
      const [, key] = /^(\S+) 1\.transitions\.\d+$/.exec(path) ?? []
      if (key) chains.set(key, [...(chains.get(key) ?? []), rowOf(text)])
    }
  }
  return chains
}
const chains = expectedRows()

/** How somebody may stand to an item, and the scopes that reach it from there. */
interface Relation {
  name: string
  actor: Partial<Actor>
  item: Partial<CaseFacts>
  reaches: readonly string[]
  touched: boolean
}

const stranger = { unitId: 'unit-b', userId: 9 }
const relations: readonly Relation[] = [
  { name: 'a stranger', actor: stranger, item: {}, reaches: ['portal'], touched: false },
  {
    name: 'somebody of the owning unit',
    actor: { ...stranger, unitId: 'unit-a' },
    item: {},
    reaches: ['provider', 'owningUnit', 'portal'],
    touched: false,
  },
  {
    name: 'its writer, of another unit',
    actor: { unitId: 'unit-b' },
    item: {},
    reaches: ['own', 'provider', 'portal'],
    touched: true,
  },
  {
    name: 'its submitter, of the owning unit',
    actor: { userId: 9 },
    item: { submittedById: 9 },
    reaches: ['own', 'provider', 'owningUnit', 'portal'],
    touched: true,
  },
  {
    name: 'somebody of the standing office',
    actor: { ...stranger, inStandingOffice: true },
    item: {},
    reaches: ['standingOffice', 'portal'],
    touched: false,
  },
  {
    name: 'its writer, in the standing office',
    actor: { unitId: 'unit-b', inStandingOffice: true },
    item: {},
    reaches: ['own', 'provider', 'standingOffice', 'portal'],
    touched: true,
  },
  {
    name: 'somebody who answers for its topic',
    actor: { ...stranger, topicIds: ['topic'] },
    item: {},
    reaches: ['topic', 'portal'],
    touched: false,
  },
  {
    name: 'somebody who answers for its topic, passed to another',
    actor: { ...stranger, topicIds: ['topic'] },
    item: { boardMemberId: 77 },
    reaches: ['portal'],
    touched: false,
  },
  {
    name: 'somebody who answers for another topic',
    actor: { ...stranger, topicIds: ['other'] },
    item: {},
    reaches: ['portal'],
    touched: false,
  },
  {
    name: 'its writer, who does not work for its sub-portal',
    actor: { subPortalIds: ['other'] },
    item: { subPortalId: 'sub' },
    reaches: ['portal'],
    touched: true,
  },
  {
    name: 'the board of the main portal, where the sub-portal has its own',
    actor: { ...stranger, inStandingOffice: true, topicIds: ['topic'] },
    item: { subPortalId: 'sub', ownBoard: true },
    reaches: [],
    touched: false,
  },
  {
    name: 'the sub-portal’s own board',
    actor: { ...stranger, inStandingOffice: true, topicIds: ['topic'], subPortalIds: ['sub'] },
    item: { subPortalId: 'sub', ownBoard: true },
    reaches: ['standingOffice', 'topic', 'portal'],
    touched: false,
  },
  {
    name: 'a sub-portal’s board, on the main portal',
    actor: { ...stranger, inStandingOffice: true, topicIds: ['topic'], onMainBoard: false },
    item: {},
    reaches: [],
    touched: false,
  },
]

/** What may hold of an item for a row to be open, and the conditions that then hold. */
const circumstances: readonly { facts: Partial<CaseFacts>; holds: readonly string[] }[] = [
  { facts: {}, holds: ['decision', 'noHeadReview', 'noChiefStep'] },
  {
    facts: { chiefPurpose: 'direction', headReviews: true, writtenByOffice: true, live: true },
    holds: ['direction', 'headReviews', 'writtenByOffice', 'noChiefStep'],
  },
]

function expected(
  rows: readonly ExpectedRow[],
  { move, state, role }: { move: Move; state: ReviewState; role: string },
  { reaches, touched }: Relation,
  { facts, holds }: (typeof circumstances)[number],
): string {
  const open = rows.filter(
    (row) =>
      row.move === move &&
      (row.from.includes(state) || (row.whileLive && facts.live)) &&
      (row.when === undefined || holds.includes(row.when)),
  )
  if (open.length === 0) return 'NOT_OPEN'
  if (!open.some((row) => row.by.some((by) => by.role === role))) return 'ROLE_FORBIDDEN'
  const reaching = open.filter((row) => row.by.some((by) => by.role === role && reaches.includes(by.scope)))
  if (reaching.length === 0) return 'SCOPE_FORBIDDEN'
  return touched && reaching.every(({ guards }) => guards.includes('G11')) ? 'SELF_APPROVAL' : 'yes'
}

/** Everything that must hold of a chain for one way in which people hold its roles. */
function wrongIn(chainKey: string, whoIs: (role: Role, relation: Relation) => Actor, seen: (it: Relation) => Relation) {
  const rows = chains.get(chainKey) ?? []
  const policy = examplePolicy(chainKey)
  const wrong: string[] = []
  for (const relation of relations)
    for (const circumstance of circumstances)
      for (const state of reviewStates) {
        const facts = item({ chainKey, state, ...relation.item, ...circumstance.facts })
        for (const role of roles) {
          const who = whoIs(role, relation)
          for (const move of moves) {
            const answer = can(who, move, facts, policy)
            const got = answer.may ? 'yes' : answer.why
            const due = expected(rows, { move, state, role }, seen(relation), circumstance)
            if (got !== due) wrong.push(`${role}, ${relation.name}: ${move} from ${state} is ${got}, not ${due}`)
          }
        }
      }
  return wrong
}

const lent = (role: Role, giver: Reach) => [{ id: 'd', role, channelIds: [], decisionRef: '1/QĐ', giver }]
const elsewhere = { userId: 50, unitId: 'unit-z', onMainBoard: false, roles: [] }

describe('A1 every role × move × state × relation to the item', () => {
  it.each([...chains.keys()])('may and may not exactly what the table of the chain %s says', (chainKey) => {
    expect(
      wrongIn(
        chainKey,
        (role, relation) => actor({ roles: [role], ...relation.actor }),
        (it) => it,
      ),
    ).toEqual([])
  })

  it.each([...chains.keys()])(
    'MOHA-3.3 a lent role of %s reaches where its giver stands, not its holder',
    (chainKey) => {
      const fromGiver = (role: Role, relation: Relation) =>
        actor({ ...elsewhere, delegations: lent(role, actor(relation.actor)) })
      expect(wrongIn(chainKey, fromGiver, (it) => it)).toEqual([])
      const atHolder = (role: Role, relation: Relation) =>
        actor({ ...relation.actor, roles: [], delegations: lent(role, actor(elsewhere)) })
      expect(wrongIn(chainKey, atHolder, (it) => ({ ...it, reaches: [] }))).toEqual([])
    },
  )

  it('names all seven chains', () => {
    expect([...chains.keys()].sort()).toEqual(['bp-main', 'bp-member', 'cchc', 'hy', 'mic', 'moha', 'moha-member'])
  })
})
