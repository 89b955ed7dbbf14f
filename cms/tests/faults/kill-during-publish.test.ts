import { randomInt } from 'node:crypto'
import pg from 'pg'
import { afterAll, beforeAll, expect, it } from 'vitest'
import type { CaseKey } from '../../src/review/case-key'
import { type BootedCms, bootStrapi } from '../boot/boot-strapi'
import { type Office, openOffice } from '../review/office'
import { signIn } from '../walls/panel'
import { expectFeedEqualsLive } from './feed-equals-live'
import { expectWholeState } from './invariants'
import { randomOf } from './random-of'
import { startVictim } from './start-victim'

const full = process.env['CONG_TEST_FULL'] === '1'
const kills = full ? 200 : 8
const seed = Number(process.env['CONG_SEED'] ?? (full ? randomInt(2 ** 31) : 20_261_123))
const atOnce = 3

let cms: BootedCms
let office: Office

beforeAll(async () => {
  cms = await bootStrapi()
  office = await openOffice(cms)
})
afterAll(() => cms?.stop())

it(`F9 leaves a whole state wherever the CMS is killed while it publishes (${kills} kills, seed ${seed})`, {
  timeout: kills * 60_000,
}, async () => {
  console.log(`F9: ${kills} kills, seed ${seed}: CONG_SEED=${seed} repeats the moments`)
  const random = randomOf(seed)
  // The first one is left to finish: how long it takes says within what time to kill the others.
  const undisturbed = await publishInVictim('undisturbed', (approvals) => approvals)
  // The moments follow how long a publish takes on this machine as the test goes on.
  let span = undisturbed.ms * 1.2
  let published = undisturbed.published
  for (let kill = 1; kill <= kills; kill++) {
    const killed = await publishInVictim(`victim-${kill}`, () => wait(random() * span))
    published += killed.published
    span *= killed.published === 0 ? 1.25 : killed.published === atOnce ? 0.8 : 1
  }
  const kept = (kills + 1) * atOnce - published
  console.log(`F9: ${published} published, ${kept} not; killed within ${Math.round(span)} ms at the end`)
  expect(await expectFeedEqualsLive(cms, cms.databaseUrl)).toBe(published)
  // Both must have been seen, or the moments were no test.
  expect(published).toBeGreaterThan(atOnce)
  expect(kept).toBeGreaterThan(0)
})

/** Approves documents in a CMS of its own, kills it when `until` is over, and checks what is left in the database. */
async function publishInVictim(
  name: string,
  until: (approvals: Promise<unknown>) => Promise<unknown>,
): Promise<{ published: number; ms: number }> {
  const keys: CaseKey[] = []
  for (let count = 0; count < atOnce; count++) keys.push(await office.beforeChief())
  const victim = await startVictim(cms.databaseUrl, name)
  const chief = await signIn({ ...cms, url: victim.url }, office.people.chief)
  const approve = ({ type, documentId, locale }: CaseKey) =>
    chief.post(`/review/cases/${type}/${documentId}/${locale}/moves`, { move: 'approve' })
  const began = performance.now()
  const approvals = Promise.allSettled(keys.map(approve))
  await until(approvals)
  const ms = performance.now() - began
  await victim.kill()
  await approvals
  await connectionsGone(name)
  await expectWholeState(cms)
  let published = 0
  for (const key of keys) if (await office.isLive(key)) published++
  return { published, ms }
}

const wait = (ms: number) => new Promise((resolve) => setTimeout(resolve, ms))

/** The server notices a dead client only when it next speaks to it: what was sent may still be committed. */
async function connectionsGone(name: string): Promise<void> {
  const client = new pg.Client({ connectionString: cms.databaseUrl })
  await client.connect()
  try {
    for (;;) {
      const { rows } = await client.query('select from pg_stat_activity where application_name = $1', [name])
      if (rows.length === 0) return
      await wait(20)
    }
  } finally {
    await client.end()
  }
}
