import { readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { type ParameterLines, parametersOf } from './parameters-of.ts'
import type { PolicyProfile } from './profile.ts'
import { shippedProfiles } from './shipped-profiles.ts'

/** What a parameter has to be, as read in the regulation: the requirement rows that speak of it, and its lines. */
interface Expected {
  rows: string[]
  lines: ParameterLines
}

function expectedOf(code: string): Record<string, Expected> {
  const file = new URL(`../../fixtures/policy-parameters/${code.toLowerCase()}.json`, import.meta.url)
  return JSON.parse(readFileSync(file, 'utf8'))
}

type Step = string | number
type Fields = Record<Step, unknown>

/** Every place in a value where something simple stands. */
function leavesOf(value: unknown, path: Step[] = []): Step[][] {
  if (typeof value !== 'object' || value === null) return [path]
  const entries: [Step, unknown][] = Array.isArray(value) ? [...value.entries()] : Object.entries(value)
  return entries.flatMap(([step, inner]) => leavesOf(inner, [...path, step]))
}

function changed(leaf: unknown): unknown {
  if (typeof leaf === 'number') return leaf + 1
  if (typeof leaf === 'boolean') return !leaf
  return leaf === null ? 'x' : `${String(leaf)}x`
}

/** The same profile with one simple value changed. */
function withChange(profile: PolicyProfile, path: readonly Step[]): PolicyProfile {
  const copy = structuredClone(profile)
  let holder = copy as unknown as Fields
  for (const step of path.slice(0, -1)) holder = holder[step] as Fields
  const last = path.at(-1) ?? ''
  holder[last] = changed(holder[last])
  return copy
}

describe.each(shippedProfiles.map((profile) => [profile.code, profile] as const))('profile %s', (code, profile) => {
  const expected = expectedOf(code)
  const actual = parametersOf(profile)
  const titled = Object.entries(expected).map(
    ([name, { rows, lines }]) => [[...rows, code, name].join(' '), name, lines] as const,
  )

  it.each(titled)('%s is as the regulation has it', (_, name, lines) => {
    expect(actual[name]).toEqual(lines)
  })

  it(`${code} has no parameter that nobody checks`, () => {
    expect(Object.keys(actual).sort()).toEqual(Object.keys(expected).sort())
  })

  it(`${code} changing any one value turns one of these tests red`, () => {
    const unseen = leavesOf(profile).filter((path) => {
      const after = parametersOf(withChange(profile, path))
      return Object.entries(expected).every(([name, { lines }]) => sameLines(after[name], lines))
    })
    expect(unseen.map((path) => path.join('.'))).toEqual([])
  })
})

function sameLines(one: ParameterLines | undefined, other: ParameterLines): boolean {
  return JSON.stringify(one) === JSON.stringify(other)
}

describe('what a requirement names', () => {
  const profileOf = (code: string) => {
    const found = shippedProfiles.find((profile) => profile.code === code)
    if (!found) throw new Error(`There is no profile ${code}.`)
    return found
  }
  const titlesOf = (code: string) => profileOf(code).board.map(({ titleVi }) => titleVi)

  it('MIC-p1 the profile holds the number and the date of its decision', () => {
    expect(profileOf('MIC').decision).toMatchObject({ number: '146/QĐ-BTTTT', date: '2017-02-16', status: 'newsItem' })
  })

  it('CCHC-4.1 the board has one deputy at most', () => {
    const deputies = shippedProfiles.map(({ code, board }) => [
      code,
      board.find(({ role }) => role === 'deputyChief')?.max,
    ])
    expect(deputies).toEqual([
      ['MOHA', undefined],
      ['CCHC', 1],
      ['HY', undefined],
      ['MIC', undefined],
      ['BP', undefined],
    ])
  })

  it('CCHC-3.8 board and standing section have the titles of the regulation', () => {
    expect(titlesOf('CCHC')).toEqual(
      expect.arrayContaining([
        'Trưởng Ban Biên tập',
        'Phó Trưởng Ban Biên tập',
        'Thành viên Ban Biên tập',
        'Bộ phận Thường trực',
      ]),
    )
  })

  it('HY-5.2 the board is chief, deputies and members, with a technician beside it', () => {
    expect(titlesOf('HY')).toEqual(expect.arrayContaining(['Trưởng Ban', 'Phó Trưởng Ban', 'Ủy viên', 'Kỹ thuật viên']))
  })

  it('MIC-p7a there may be several deputies, one of them standing', () => {
    expect(profileOf('MIC').board.find(({ role }) => role === 'deputyChief')).toEqual({
      role: 'deputyChief',
      titleVi: 'Phó Trưởng Ban',
      standingTitleVi: 'Phó Trưởng Ban thường trực',
      source: 'MIC-p7',
    })
  })

  it('HY-12.2 news may be one working day old', () => {
    expect(profileOf('HY').freshness).toEqual([{ kind: 'news', maxAgeWorkingDays: 1, source: 'HY-12.2' }])
  })

  it('CCHC-5.1 a fresh portal begins with the five channels of the five areas', () => {
    expect(profileOf('CCHC').channels.map(({ source }) => source)).toEqual([
      'CCHC-5.1',
      'CCHC-5.2',
      'CCHC-5.3',
      'CCHC-5.4',
      'CCHC-5.5',
    ])
  })

  it('BP-8.5 items of member sites may be proposed to the main portal', () => {
    const proposing = shippedProfiles.filter(({ features }) => features.proposeToMain.value).map(({ code }) => code)
    expect(proposing).toEqual(['BP'])
  })

  it('a regulation that is a draft, undated or known from a report says so', () => {
    expect(shippedProfiles.map(({ code, decision }) => [code, decision.status])).toEqual([
      ['MOHA', 'inForce'],
      ['CCHC', 'inForce'],
      ['HY', 'undated'],
      ['MIC', 'newsItem'],
      ['BP', 'draft'],
    ])
  })

  it('every source is a clause of the profile’s own regulation, or a default', () => {
    for (const { code, ...parts } of shippedProfiles) {
      const sources = [...JSON.stringify(parts).matchAll(/"source":"([^"]+)"/g)].map(([, source]) => source ?? '')
      expect(sources.filter((source) => source !== 'default' && !source.startsWith(`${code}-`))).toEqual([])
    }
  })
})
