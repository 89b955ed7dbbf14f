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

it('A5 prints the line to keep elsewhere, which a later check takes', async () => {
  const hash = await headHash()
  expect(verify().stdout).toMatch(new RegExp(`^Keep elsewhere: \\S+Z event 5 audit:verify --head ${hash}$`, 'm'))
  expect(verify('--head', hash)).toMatchObject({ status: 0 })
})

it.each([
  ['audit_event', 'number_audit_event'],
  ['audit_event', 'guard_audit_event'],
  ['audit_event', 'keep_audit_event'],
  ['audit_head', 'guard_audit_head'],
  ['audit_head', 'keep_audit_head'],
])('A5 says of %s that its trigger %s is switched off, though no row is broken', async (table, trigger) => {
  await intruder.query(`alter table ${table} disable trigger ${trigger}`)
  const found = verify()
  await intruder.query(`alter table ${table} enable trigger ${trigger}`)
  expect(found).toMatchObject({ status: 1, stderr: expect.stringContaining(`${trigger} of the table ${table}`) })
  expect(verify()).toMatchObject({ status: 0 })
})

it('A5 says of a guard that it is gone, or was replaced', async () => {
  const create = (calls: string) =>
    `create trigger guard_audit_head before update or delete on audit_head for each row execute function ${calls}()`
  await intruder.query('drop trigger guard_audit_head on audit_head')
  const gone = verify()
  await intruder.query(create('guard_audit_event'))
  const replaced = verify()
  await intruder.query('drop trigger guard_audit_head on audit_head')
  await intruder.query(create('guard_audit_head'))
  expect(gone).toMatchObject({ status: 1, stderr: expect.stringContaining('guard_audit_head of the table audit_head') })
  expect(replaced).toMatchObject({ status: 1, stderr: expect.stringContaining('it was replaced') })
  expect(verify()).toMatchObject({ status: 0 })
})

it('says how it is called where an argument is off', () => {
  expect(verify('--head', 'abc')).toMatchObject({ status: 1, stderr: expect.stringContaining('--head HASH') })
})
