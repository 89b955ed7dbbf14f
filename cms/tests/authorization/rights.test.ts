import { readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { createPolicies, type Policy, shippedProfiles } from 'shared-types/policy'
import { type Actor, can, canEdit, type CaseFacts, moves, type ReviewState, reviewStates } from 'shared-types/review'
import { expect, it } from 'vitest'
import { type Variant, variants } from './expected-rights'
import { everybody, mainPlaces, type Place, subPlaces, type Who } from './people'
import { expectedTable, isAmong, rightsIn, type RightsTable } from './rights-table'

const path = join(import.meta.dirname, 'rights-table.json')
const renew = process.env['CONG_RENEW_TABLES'] === '1'
const expected = expectedTable(reviewStates, moves)
if (renew) writeFileSync(path, `${JSON.stringify(expected, null, 1)}\n`)
const table = JSON.parse(readFileSync(path, 'utf8')) as RightsTable
const policies = createPolicies(shippedProfiles)

it('A1 the committed table is what the profiles say: after a change of one, CONG_RENEW_TABLES=1 and read what differs', () => {
  expect(table).toEqual(expected)
  expect(Object.keys(table)).toHaveLength(10)
})

it.each(Object.keys(table))('A1 every role, move, state and place of %s is decided as the table says', (chain) => {
  const { policy, places, itemOf } = setting(chain)
  const wrong: string[] = []
  let cells = 0
  for (const state of reviewStates)
    for (const [variant, marks] of Object.entries(variants))
      for (const [placeName, place] of Object.entries(places)) {
        const item = itemOf(state, marks)
        for (const who of everybody) {
          const actor = actorOf(who, place)
          for (const move of moves) {
            const rights = rightsIn(table, chain, state, move, variant)
            const answer = can(actor, move, item, policy)
            const right = rights ? (isAmong(rights, placeName, who) ? 'may' : 'forbidden') : 'not open'
            const got = answer.may ? 'may' : answer.why === 'NOT_OPEN' ? 'not open' : 'forbidden'
            cells++
            if (got !== right) wrong.push(`${state}/${variant} ${move} ${who} as ${placeName}: ${got}, not ${right}`)
          }
          const mayEdit = isAmong(rightsIn(table, chain, state, 'edit', variant), placeName, who)
          if ((canEdit(actor, item, policy) === 'yes') !== mayEdit)
            wrong.push(`${state}/${variant} edit ${who} as ${placeName}: not ${mayEdit}`)
        }
      }
  expect(wrong).toEqual([])
  expect(cells).toBe(reviewStates.length * 3 * Object.keys(places).length * everybody.length * moves.length)
})

it('MOHA-5.1a MOHA-5.1d nobody makes any move whose account is not active or not briefed, under any chain', () => {
  for (const chain of Object.keys(table)) {
    const { policy, places, itemOf } = setting(chain)
    for (const state of reviewStates)
      for (const place of Object.values(places))
        for (const who of everybody)
          for (const lacking of [{ active: false }, { briefed: false }]) {
            const actor = { ...actorOf(who, place), ...lacking }
            const item = itemOf(state, variants['live'] as Variant)
            expect(moves.filter((move) => can(actor, move, item, policy).may)).toEqual([])
            expect(canEdit(actor, item, policy)).not.toBe('yes')
          }
  }
})

it('A2 no row of the table lets whoever wrote a version approve it', () => {
  for (const [chain, states] of Object.entries(table)) {
    const final = chain.includes('-member') ? 'headApprove' : 'approve'
    for (const byMove of Object.values(states))
      for (const rights of Object.values(byMove[final] ?? {}))
        for (const place of Object.keys(rights ?? {}).filter((name) => name.startsWith('writer')))
          expect([chain, place]).toEqual([chain, 'nobody'])
  }
})

it('A4 no row of the table lets unit people of another sub-portal move or edit an item', () => {
  const unitSide = ['contributor', 'reporter', 'unitFocal', 'unitHead']
  for (const [chain, states] of Object.entries(table))
    for (const [state, byMove] of Object.entries(states))
      for (const [move, byVariant] of Object.entries(byMove))
        for (const rights of Object.values(byVariant))
          for (const [place, who] of Object.entries(rights ?? {}))
            if (place.endsWith('other portal'))
              expect([chain, state, move, who.split(' ').filter((one) => unitSide.includes(one))]).toEqual([
                chain,
                state,
                move,
                [],
              ])
})

it('BP-15.3 the auditor and the super admin make no move and no edit anywhere', () => {
  expect(JSON.stringify(table)).not.toMatch(/auditor|superAdmin/)
})

function setting(chain: string) {
  const [, key = '', version = '', portal] = /^(.+)@(\d+) (main|sub)$/.exec(chain) ?? []
  const policy = policies.ofChain(key, Number(version)) as Policy
  const subPortalId = portal === 'sub' ? 'portal' : null
  return {
    policy,
    places: portal === 'sub' ? subPlaces : mainPlaces,
    itemOf: (state: ReviewState, marks: Variant): CaseFacts =>
      ({
        ...{ state, chainKey: key, chainVersion: Number(version), previousState: 'inTriage' },
        ...{ subPortalId, ownBoard: false, owningUnitId: 'own', channelId: 'channel', topicIds: ['topic'] },
        ...{ headReviews: marks.headReviews, writtenByOffice: marks.writtenByOffice, live: marks.live },
        ...{ chiefPurpose: marks.direction ? 'direction' : 'decision', writerIds: [7], submittedById: null },
        ...{ assignedEditorId: null, boardMemberId: null, sealed: false },
      }) as unknown as CaseFacts,
  }
}

function actorOf(who: Who, { unit, portal, wrote, topic }: Place): Actor {
  const giver = { userId: 9, unitId: 'giver', inStandingOffice: false, topicIds: [], subPortalIds: [] }
  const lent = { id: '1', role: 'chief', channelIds: [], decisionRef: '1/QĐ', giver } as const
  return {
    userId: wrote ? 7 : 8,
    roles: who === 'superAdmin' ? [] : [who === 'deputyForChief' ? 'deputyChief' : who],
    unitId: unit,
    inStandingOffice: unit === 'office',
    topicIds: topic ? ['topic'] : [],
    subPortalIds: portal ? ['portal'] : [],
    active: true,
    briefed: true,
    delegations: who === 'deputyForChief' ? [lent] : [],
  }
}
