import { afterAll, afterEach, beforeAll, beforeEach, expect, it, vi } from 'vitest'
import { checkLog } from '../audit/check-log'
import { type BootedCms, bootStrapi } from '../boot/boot-strapi'
import { type Office, openOffice, type Person } from './office'
import { stories } from './stories'
import type { After, Step, Story } from './story'
import type { CaseKey } from '../../src/review/case-key'

let cms: BootedCms
let office: Office
let otherTopic: string

// The clock of the whole CMS stands where the story is; its timers run on.
beforeEach(() => vi.useFakeTimers({ toFake: ['Date'], now: instant('2026-12-04 08:00') }))
afterEach(() => vi.useRealTimers())

beforeAll(async () => {
  cms = await bootStrapi()
  office = await openOffice(cms)
  otherTopic = await office.structure('topic', { nameVi: 'Thi đua', slug: 'thi-dua' })
})
afterAll(() => cms?.stop())

function instant(local: string): Date {
  return new Date(`${local.replace(' ', 'T')}:00+07:00`)
}

async function castOf({ parts }: Story): Promise<Map<string, Person>> {
  const people = new Map<string, Person>()
  for (const [name, { role, unit, field }] of Object.entries(parts)) {
    const topics = field === undefined ? [] : [field === 'topic' ? office.topic : otherTopic]
    people.set(name, await office.hire(role, { unit, topics }))
  }
  return people
}

async function play(story: Story): Promise<CaseKey> {
  const people = await castOf(story)
  const person = (name: string) => people.get(name) ?? expect.fail(`nobody plays ${name}`)
  let key: CaseKey | null = null
  for (const step of story.steps) {
    const now = instant(step.at)
    vi.setSystemTime(now)
    const found = await outcomeOf(step, person(step.by), key, people, now)
    key = found.key
    expect(found.refused, `${step.at} ${step.by} ${JSON.stringify(step.does)}`).toEqual(step.refused ?? null)
    if (step.after) await expectAfter(key, person(step.by), step, step.after, now)
  }
  return key ?? expect.fail('the story wrote nothing')
}

type Refused = { status: number; codes: readonly string[] } | null

async function outcomeOf(
  { does, refused }: Step,
  by: Person,
  key: CaseKey | null,
  people: Map<string, Person>,
  now: Date,
): Promise<{ key: CaseKey; refused: Refused }> {
  if (typeof does !== 'string' && 'write' in does) return { key: await office.write(by, does.write), refused: null }
  if (!key) throw new Error('A story begins with writing')
  if (typeof does !== 'string' && !('move' in does)) {
    const work = () => ('edit' in does ? office.edit(by, key, does.edit) : office.declare(by, key, does.check, now))
    if (!refused) await work()
    else await expect(work()).rejects.toMatchObject({ status: refused.status, details: { code: refused.codes[0] } })
    return { key, refused: refused ?? null }
  }
  const request = typeof does === 'string' ? does : { ...does, ...named(does, people) }
  const outcome = await office.make(by, key, request, now)
  return {
    key,
    refused: outcome.made ? null : { status: outcome.status, codes: outcome.issues.map((issue) => issue.code) },
  }
}

/** Stories name units by their code and members by their place: -1 is the member of the field, -2 the other one. */
function named({ unitId, memberId }: { unitId?: string; memberId?: number }, people: Map<string, Person>) {
  const member = people.get(memberId === -2 ? 'otherMember' : 'member')
  return {
    ...(unitId === undefined ? {} : { unitId: office.units[unitId] ?? '' }),
    ...(memberId === undefined || !member ? {} : { memberId: member.userId }),
  }
}

async function expectAfter(key: CaseKey, by: Person, step: Step, after: After, now: Date): Promise<void> {
  const at = `${step.at} ${step.by}`
  if (after.state) expect(await office.stateOf(key), at).toBe(after.state)
  if (after.live !== undefined) expect(await office.isLive(key), at).toBe(after.live)
  if (after.clock) expect((await office.open(by, key, now)).clocks, at).toMatchObject([after.clock])
}

for (const story of stories) {
  it(`${story.title} (${story.profile})`, async () => {
    await office.under(story.profile)
    const key = await play(story)
    expect(await office.caseOf(key)).toMatchObject({ state: 'published' })
    const acts = await office.auditOf(key.documentId)
    expect(acts.filter(({ refused }) => refused)).toHaveLength(story.steps.filter(({ refused }) => refused).length)
    expect(await checkLog(cms)).toMatchObject({ fault: null })
  })
}
