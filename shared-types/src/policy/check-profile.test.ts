import { describe, expect, it } from 'vitest'
import { checkProfile } from './check-profile.ts'
import { type PolicyProfile, profileSchema } from './profile.ts'
import { shippedProfiles } from './shipped-profiles.ts'

type Change = (profile: PolicyProfile) => unknown

/** What is wrong with the MOHA profile after a change, as `path: message`. */
function problemsAfter(change: Change): string[] {
  const profile = structuredClone(moha())
  change(profile)
  return checkProfile(profile).map(({ path, message }) => `${path.join('.')}: ${message}`)
}
function moha(): PolicyProfile {
  const [profile] = shippedProfiles
  if (!profile) throw new Error('There is no profile.')
  return profile
}
function mainRows(profile: PolicyProfile) {
  const [chain] = profile.chains
  if (!chain) throw new Error('There is no chain.')
  return chain.transitions
}
const without = (profile: PolicyProfile, move: string) => {
  const rows = mainRows(profile)
  rows.splice(0, rows.length, ...rows.filter((row) => row.move !== move))
}
const rowOf = (profile: PolicyProfile, move: string) => {
  const row = mainRows(profile).find((one) => one.move === move)
  if (!row) throw new Error(`There is no row ${move}.`)
  return row
}

it('every shipped profile fits together', () => {
  expect(shippedProfiles.map((profile) => checkProfile(profile))).toEqual([[], [], [], [], []])
})

describe('a chain', () => {
  it('leads to every state it speaks of', () => {
    expect(problemsAfter((profile) => without(profile, 'consult'))).toContain(
      'chains.0.transitions.12.from.0: no move leads to consulting',
    )
  })

  it('leads out of every state it leads to', () => {
    const problems = problemsAfter((profile) => {
      without(profile, 'supply')
      without(profile, 'decline')
      rowOf(profile, 'refuse').from = ['inTriage']
    })
    expect(problems).toContain('chains.0.transitions: no move leads out of needsInfo')
  })

  it('leads to publication', () => {
    expect(problemsAfter((profile) => without(profile, 'approve'))).toContain(
      'chains.0.transitions: no move leads to publication',
    )
  })

  it.each(['G3', 'G4', 'G11'] as const)('approves nothing without guard %s', (guard) => {
    const problems = problemsAfter((profile) => {
      const row = rowOf(profile, 'approve')
      row.guards = row.guards.filter((one) => one !== guard)
    })
    expect(problems).toEqual([`chains.0.transitions.17.guards: approve asks for guard ${guard}`])
  })

  it('may leave four-eyes out only where the profile switches it off', () => {
    const problems = problemsAfter((profile) => {
      profile.rules.fourEyes.value = false
      const row = rowOf(profile, 'approve')
      row.guards = row.guards.filter((one) => one !== 'G11')
    })
    expect(problems).toEqual([])
  })

  it.each(['G1', 'G2', 'G14'] as const)('asks in every move for guard %s', (guard) => {
    const problems = problemsAfter((profile) => {
      const row = rowOf(profile, 'take')
      row.guards = row.guards.filter((one) => one !== guard)
    })
    expect(problems).toEqual([`chains.0.transitions.4.guards: take asks for guard ${guard}`])
  })

  it('refuses nothing without a ground', () => {
    const problems = problemsAfter((profile) => {
      rowOf(profile, 'refuse').guards = ['G1', 'G2', 'G14']
    })
    expect(problems).toEqual(['chains.0.transitions.18.guards: refuse asks for guard G10'])
  })

  it('lets the sign-offs be obtained that it asks for', () => {
    const problems = problemsAfter((profile) => {
      without(profile, 'recordLeadership')
      rowOf(profile, 'returnToEditing').from.push('leadershipReview')
    })
    expect(problems).toContain('chains.0.transitions: guard G12 needs the move recordLeadership')
  })

  it('CCHC-3.8 lets only roles act that are on the board or on the unit’s side', () => {
    const problems = problemsAfter((profile) => {
      profile.board = profile.board.filter(({ role }) => role !== 'leadership')
    })
    expect(problems).toEqual(['chains.0.transitions.16.by.1.role: leadership is on no board of this profile'])
  })
})

describe('a profile', () => {
  it('has one clause for every guard', () => {
    expect(problemsAfter(({ guards }) => Object.assign(guards[0] ?? {}, { guard: 'G2' }))).toEqual([
      'guards.1: G2 is there twice',
      'guards: guard G1 has no clause',
    ])
  })

  it('names nothing twice', () => {
    const problems = problemsAfter(({ board, refusalGrounds, clocks }) => {
      for (const list of [board, refusalGrounds, clocks] as unknown[][]) list.push(list[0])
    })
    expect(problems).toEqual([
      'board.10: chief is there twice',
      'refusalGrounds.11: OUT_OF_SCOPE is there twice',
      'clocks.3: news-publish of article is there twice',
    ])
  })

  const refused: [string, Change][] = [
    ['an unknown name', (profile) => Object.assign(profile, { fourEye: true })],
    ['an unknown name deep inside', (profile) => Object.assign(profile.rules.fourEyes, { sauce: 'default' })],
    ['an unknown role', (profile) => Object.assign(profile.board[0] ?? {}, { role: 'bishop' })],
    ['an unknown move', (profile) => Object.assign(rowOf(profile, 'take'), { move: 'grab' })],
    ['an unknown guard', (profile) => Object.assign(rowOf(profile, 'take'), { guards: ['G1', 'G2', 'G14', 'G99'] })],
    ['an unknown refusal ground', (profile) => Object.assign(profile.refusalGrounds[0] ?? {}, { code: 'DULL' })],
    ['a value without its clause', (profile) => Object.assign(profile.standingOffice, { source: undefined })],
    ['a clause of no regulation', (profile) => Object.assign(profile.standingOffice, { source: 'Điều 3' })],
    [
      'an immediate limit without its measure',
      (profile) => Object.assign(profile.clocks[1] ?? {}, { softDefault: undefined }),
    ],
    ['a chain that cannot be walked', (profile) => without(profile, 'approve')],
  ]
  it.each(refused)('is not read with %s', (_, change) => {
    const profile = structuredClone(moha())
    change(profile)
    expect(profileSchema.safeParse(profile).success).toBe(false)
  })

  it('may be one nobody here has heard of', () => {
    const renamed: unknown = JSON.parse(JSON.stringify(moha()).replaceAll('MOHA', 'DONGNAI'))
    expect(profileSchema.parse(renamed).code).toBe('DONGNAI')
  })

  it('MIC-p3a BP-9.1 takes a time limit that somebody read in a decree, with its source', () => {
    const profile = shippedProfiles.find(({ code }) => code === 'MIC')
    const clock = {
      key: 'news-publish',
      type: 'article',
      start: 'eventEndedAt',
      stop: 'published',
      amount: 24,
      unit: 'hour',
    }
    const changed = { ...profile, clocks: [{ ...clock, onMiss: 'flag', source: 'MIC-p3a' }] }
    expect(profileSchema.parse(changed).clocks).toMatchObject([{ amount: 24, source: 'MIC-p3a' }])
  })
})
