import pg from 'pg'
import { afterAll, beforeAll, expect, it } from 'vitest'
import type { Act } from '../../src/audit/act'
import type { recordAct } from '../../src/audit/record-act'
import type { recordRefusedAct } from '../../src/audit/record-refused-act'
import { type BootedCms, bootStrapi, loadCompiled } from '../boot/boot-strapi'
import { checkLog } from './check-log'

let cms: BootedCms
let client: pg.Client
let record: typeof recordAct
let recordRefused: typeof recordRefusedAct

beforeAll(async () => {
  cms = await bootStrapi()
  record = loadCompiled<{ recordAct: typeof recordAct }>('src/audit/record-act').recordAct
  recordRefused = loadCompiled<{ recordRefusedAct: typeof recordRefusedAct }>(
    'src/audit/record-refused-act',
  ).recordRefusedAct
  client = new pg.Client({ connectionString: cms.databaseUrl })
  await client.connect()
})
afterAll(async () => {
  await client?.end()
  await cms?.stop()
})

const act = (objectId: string, more: Partial<Act> = {}): Act => ({
  ...{ at: new Date(), actorId: 1, actorName: 'Nguyễn Thị Hà', actorRole: 'editor', unitId: 'u1', delegationId: null },
  ...{ action: 'test.done', objectType: 'test', objectId, locale: null, fromState: null, toState: null },
  ...{ reason: 'Lý do “có dấu” — 1\n2', details: { b: [1, null], a: 'x' }, diffHash: null, ipHash: null, ...more },
})
const rowsOf = async (objectId: string) => {
  const { rows } = await client.query('select * from audit_event where object_id = $1 order by seq', [objectId])
  return rows
}
const headSeq = async () => Number((await client.query('select seq from audit_head')).rows[0].seq)

it('A5 numbers and chains an act when its transaction commits, and any check of it passes', async () => {
  const before = await headSeq()
  await cms.strapi.db.transaction(async () => {
    await record(cms.strapi, act('committed'))
    await record(cms.strapi, act('committed'))
  })
  expect((await rowsOf('committed')).map((row) => Number(row.seq))).toEqual([before + 1, before + 2])
  expect(await checkLog(cms)).toMatchObject({ fault: null, end: { seq: before + 2 } })
})

it('keeps nothing of an act whose transaction is undone, and leaves no gap', async () => {
  const before = await headSeq()
  const undone = cms.strapi.db.transaction(async () => {
    await record(cms.strapi, act('undone'))
    throw new Error('no')
  })
  await expect(undone).rejects.toThrow('no')
  await record(cms.strapi, act('after'))
  expect(await rowsOf('undone')).toEqual([])
  expect((await rowsOf('after'))[0]).toMatchObject({ seq: String(before + 1) })
})

it('numbers acts of many transactions at once without a gap', async () => {
  const before = await headSeq()
  await Promise.all(
    Array.from({ length: 30 }, (_, index) =>
      cms.strapi.db.transaction(async () => {
        await record(cms.strapi, act(`parallel-${index}`))
        await record(cms.strapi, act(`parallel-${index}`))
      }),
    ),
  )
  expect(await headSeq()).toBe(before + 60)
  expect(await checkLog(cms)).toMatchObject({ fault: null })
})

it('never waits on itself where some transactions touch the feed first and others the log', async () => {
  const change = (index: number) =>
    cms.strapi.db.transaction(({ trx }) => trx('change').insert({ type: 'topic', document_id: `order-${index}` }))
  await Promise.all(
    Array.from({ length: 40 }, (_, index) =>
      cms.strapi.db.transaction(async () => {
        if (index % 2) await change(index)
        await record(cms.strapi, act(`order-${index}`))
        if (!(index % 2)) await change(index)
      }),
    ),
  )
  const { rows } = await client.query("select count(*)::int as n from change where document_id like 'order-%'")
  expect(rows).toEqual([{ n: 40 }])
})

it('keeps a refused act though its transaction is undone', async () => {
  const refused = cms.strapi.db.transaction(async () => {
    await record(cms.strapi, act('refused-with'))
    await recordRefused(cms.strapi, act('refused'))
    throw new Error('refused')
  })
  await expect(refused).rejects.toThrow('refused')
  expect(await rowsOf('refused')).toMatchObject([{ refused: true }])
  expect(await rowsOf('refused-with')).toEqual([])
})

it('records refusals of more transactions at once than there are connections', async () => {
  const calls = Array.from({ length: 15 }, () =>
    cms.strapi.db
      .transaction(async () => {
        await recordRefused(cms.strapi, act('crowd'))
        throw new Error('refused')
      })
      .catch(() => {}),
  )
  await Promise.all(calls)
  expect(await rowsOf('crowd')).toHaveLength(15)
})

it.each([
  ['an update', "update audit_event set reason = 'x' where seq = 1"],
  ['a new number', 'update audit_event set seq = seq + 1000'],
  ['a delete', 'delete from audit_event where seq = 1'],
  ['a truncate', 'truncate audit_event'],
  ['a row with a number of its own', insertWith('seq', '99999')],
  ['a row with a hash of its own', insertWith('hash', "'00'")],
  ['a head set back', 'update audit_head set seq = 0'],
  ['a head removed', 'delete from audit_head'],
  ['a head truncated', 'truncate audit_head'],
])('A5 refuses %s in the database itself', async (_, statement) => {
  await record(cms.strapi, act('kept'))
  await expect(client.query(statement)).rejects.toMatchObject({ code: '23001' })
})

it('A5 refuses to change a row of the same transaction before it has its number', async () => {
  await client.query('begin')
  await client.query(insertWith('reason', "'a'"))
  await expect(client.query("update audit_event set reason = 'b' where seq is null")).rejects.toMatchObject({
    code: '23001',
  })
  await client.query('rollback')
})

it('keeps of an address only a keyed hash', async () => {
  const { addressHash } = loadCompiled<typeof import('../../src/audit/address-hash')>('src/audit/address-hash')
  const { hashOfAddress } = loadCompiled<typeof import('../../src/audit/address-hash')>('src/audit/address-hash')
  expect(addressHash(cms.strapi)).toBeNull()
  expect(hashOfAddress('203.0.113.7')).toMatch(/^[0-9a-f]{64}$/)
  expect(hashOfAddress('203.0.113.7')).not.toBe(hashOfAddress('203.0.113.8'))
})

function insertWith(column: string, value: string): string {
  return `insert into audit_event (at, actor_name, action, object_type, object_id, ${column})
    values (now(), 'x', 'test.done', 'test', 'x', ${value})`
}
