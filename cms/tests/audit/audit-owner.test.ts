import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { afterAll, beforeAll, expect, it } from 'vitest'
import type { prepareAudit } from '../../src/audit/database/prepare-audit'
import type { recordAct } from '../../src/audit/record-act'
import { appDir } from '../boot/compile-server'
import { type BootedCms, bootStrapi, loadCompiled } from '../boot/boot-strapi'
import { checkLog } from './check-log'

let cms: BootedCms

beforeAll(async () => {
  cms = await bootStrapi()
})
afterAll(() => cms?.stop())

const raw = (sql: string) => cms.strapi.db.connection.raw(sql)
/** Does work as the application's role would, in one transaction. */
const asApplication = (work: () => Promise<unknown>) =>
  cms.strapi.db.transaction(async ({ trx }) => {
    await trx.raw('set local role cong')
    await work()
  })

it('A5 starts and records with the audit tables owned by another role, as the runbook has it, which it cannot open', async () => {
  const { prepareAudit: prepare } = loadCompiled<{ prepareAudit: typeof prepareAudit }>(
    'src/audit/database/prepare-audit',
  )
  const { recordAct: record } = loadCompiled<{ recordAct: typeof recordAct }>('src/audit/record-act')
  const runbook = readFileSync(join(appDir, 'docs', 'runbooks', 'audit-log.md'), 'utf8')
  const [, sql = ''] = /```sql\n(.*?)```/s.exec(runbook) ?? []
  await raw('create role cong nologin; grant select, update on all tables in schema public to cong')
  await raw('revoke all on audit_event, audit_head from cong')
  await raw(sql)

  await asApplication(() => prepare(cms.strapi))
  await asApplication(() =>
    record(cms.strapi, {
      ...{ at: new Date(), actorId: null, actorName: 'Hệ thống', actorRole: null, unitId: null, delegationId: null },
      ...{ action: 'test.done', objectType: 'test', objectId: 'a', locale: null, fromState: null, toState: null },
      ...{ reason: null, diffHash: null },
    }),
  )
  expect(await checkLog(cms)).toMatchObject({ fault: null })
  const opening = asApplication(() =>
    cms.strapi.db.transaction(({ trx }) => trx.raw('alter table audit_event disable trigger all')),
  )
  await expect(opening).rejects.toMatchObject({ code: '42501' })
})
