import { spawnSync } from 'node:child_process'
import { join } from 'node:path'
import pg from 'pg'
import { afterAll, beforeAll, beforeEach, expect, inject, it } from 'vitest'
import type { recordAct } from '../../src/audit/record-act'
import { type BootedCms, bootStrapi, loadCompiled } from '../boot/boot-strapi'

let cms: BootedCms
/** As the owner of the database who switches the triggers off. */
let intruder: pg.Client

beforeAll(async () => {
  cms = await bootStrapi()
  intruder = new pg.Client({ connectionString: cms.databaseUrl })
  await intruder.connect()
  await intruder.query('set session_replication_role = replica')
})
afterAll(async () => {
  await intruder?.end()
  await cms?.stop()
})
beforeEach(async () => {
  await intruder.query(`truncate audit_event; update audit_head set seq = 0, hash = repeat('0', 64)`)
  const { recordAct: record } = loadCompiled<{ recordAct: typeof recordAct }>('src/audit/record-act')
  for (const objectId of ['a', 'b', 'c', 'd', 'e']) {
    await record(cms.strapi, {
      ...{ at: new Date(), actorId: null, actorName: 'Hệ thống', actorRole: null, unitId: null, delegationId: null },
      ...{ action: 'test.done', objectType: 'test', objectId, locale: null, fromState: null, toState: null },
      ...{ reason: null, diffHash: null },
    })
  }
})

/** Runs the command as `npm run audit:verify` does. */
function verify(...args: string[]) {
  const program = join(inject('distDir'), 'src', 'commands', 'audit-verify.js')
  const { status, stdout, stderr } = spawnSync(process.execPath, [program, ...args], { encoding: 'utf8' })
  return { status, stdout, stderr }
}
const headHash = async () => String((await intruder.query('select hash from audit_head')).rows[0].hash)

it('A5 prints how many events there are and the head', async () => {
  const result = verify()
  expect(result).toMatchObject({ status: 0, stdout: expect.stringContaining('5 events') })
  expect(result.stdout).toContain(await headHash())
})

it('A5 names the one changed row and ends with 1', async () => {
  await intruder.query("update audit_event set actor_name = 'Người khác' where seq = 3")
  expect(verify()).toMatchObject({ status: 1, stderr: expect.stringMatching(/^Event 3 .*was changed/) })
})

it('A5 finds a removed row', async () => {
  await intruder.query('delete from audit_event where seq = 3')
  expect(verify()).toMatchObject({ status: 1, stderr: expect.stringMatching(/^Event 3 is missing/) })
})

it('A5 finds removed last rows', async () => {
  await intruder.query('delete from audit_event where seq > 3')
  expect(verify()).toMatchObject({ status: 1, stderr: expect.stringContaining('ends at event 3') })
})

it('A5 finds removed last rows with --head where the head was set back with them', async () => {
  const anchor = await headHash()
  await intruder.query('delete from audit_event where seq > 3')
  await intruder.query('update audit_head set (seq, hash) = (select seq, hash from audit_event where seq = 3)')
  expect(verify()).toMatchObject({ status: 0 })
  expect(verify('--head', anchor)).toMatchObject({ status: 1, stderr: expect.stringContaining(anchor) })
})

it('says how it is called where an argument is off', () => {
  expect(verify('--head', 'abc')).toMatchObject({ status: 1, stderr: expect.stringContaining('--head HASH') })
})
