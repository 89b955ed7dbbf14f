import { afterAll, beforeAll, expect, it } from 'vitest'
import { shippedProfiles } from 'shared-types/policy'
import type { recordPolicyChanges } from '../../src/audit/policy/record-policy-changes'
import { type BootedCms, bootStrapi, loadCompiled } from '../boot/boot-strapi'
import { type Office, openOffice } from '../review/office'
import { type Panel, signIn } from '../walls/panel'
import { checkLog } from './check-log'

let cms: BootedCms
let office: Office
let technician: Panel

beforeAll(async () => {
  cms = await bootStrapi()
  office = await openOffice(cms)
  technician = await signIn(cms, await office.hire('technician'))
})
afterAll(() => cms?.stop())

const eventsOn = (objectType: string, objectId: string) =>
  cms.strapi.db
    .connection('audit_event')
    .where({ object_type: objectType, object_id: objectId })
    .orderBy('seq') as unknown as Promise<Record<string, string | null>[]>

it('MOHA-1.2 signs every act in the panel with the person and the unit', async () => {
  const key = await office.published()
  const events = await eventsOn('article', key.documentId)
  expect(events.length).toBeGreaterThan(4)
  for (const event of events) {
    expect(Number(event['actor_id'])).toBeGreaterThan(0)
    expect(event['unit_id']).not.toBeNull()
  }
})

it('records an edit of a channel with what each field was and is', async () => {
  const answer = await technician.put(`/content-manager/collection-types/api::channel.channel/${office.channel}`, {
    nameVi: 'Tin mới',
    slug: 'tin-tuc',
    state: 'approved',
  })
  expect(answer.status).toBe(200)
  const event = (await eventsOn('channel', office.channel)).at(-1)
  expect(event).toMatchObject({ action: 'channel.changed', actor_role: 'technician' })
  expect(JSON.parse(event?.['details'] ?? '').changes).toEqual({ nameVi: { from: 'Tin tức', to: 'Tin mới' } })
})

it('records nothing of a save that changes nothing', async () => {
  const before = (await eventsOn('channel', office.channel)).length
  await technician.put(`/content-manager/collection-types/api::channel.channel/${office.channel}`, {
    nameVi: 'Tin mới',
  })
  expect(await eventsOn('channel', office.channel)).toHaveLength(before)
})

it('keeps neither the edit nor its record where the edit is refused', async () => {
  const before = (await eventsOn('channel', office.channel)).length
  const answer = await technician.put(`/content-manager/collection-types/api::channel.channel/${office.channel}`, {
    slug: 'Có Dấu',
  })
  expect(answer.status).toBeGreaterThanOrEqual(400)
  expect(await eventsOn('channel', office.channel)).toHaveLength(before)
})

it('records who changes what a role may do', async () => {
  const { superAdmin } = office.people
  const roles = cms.strapi.service('admin::role') as unknown as RoleService
  const permission = { action: 'plugin::upload.read', subject: null, properties: {}, conditions: [] }
  const role = await office.as(superAdmin, async () => {
    const created = await roles.create({ name: 'Vai trò thử', description: '' })
    await roles.assignPermissions(created.id, [permission])
    await roles.assignPermissions(created.id, [])
    return created
  })
  expect(await eventsOn('role', String(role.id))).toMatchObject([{ action: 'role.created' }])
  const acts = await cms.strapi.db.connection('audit_event').where('action', 'like', 'permission.%').orderBy('seq')
  expect(acts).toMatchObject([
    { action: 'permission.granted', actor_id: String(superAdmin.userId) },
    { action: 'permission.withdrawn', actor_id: String(superAdmin.userId) },
  ])
})

interface RoleService {
  create(role: { name: string; description: string }): Promise<{ id: number }>
  assignPermissions(id: number, permissions: readonly unknown[]): Promise<unknown>
}

it('MOHA-11.3e records a regulation whose file changed, with the versions of its chains, once', async () => {
  const { recordPolicyChanges: recorded } = loadCompiled<{ recordPolicyChanges: typeof recordPolicyChanges }>(
    'src/audit/policy/record-policy-changes',
  )
  expect(await eventsOn('policyProfile', 'MOHA')).toMatchObject([{ action: 'policy.loaded' }])
  const changed = shippedProfiles.map((profile) =>
    profile.code === 'MOHA'
      ? { ...profile, chains: profile.chains.map((chain) => ({ ...chain, version: 99 })) }
      : profile,
  )
  await recorded(cms.strapi, changed, new Date())
  await recorded(cms.strapi, changed, new Date())
  const events = await eventsOn('policyProfile', 'MOHA')
  expect(events).toMatchObject([{ action: 'policy.loaded' }, { action: 'policy.changed' }])
  expect(JSON.parse(events[1]?.['details'] ?? '').to.chains).toContain('moha@99')
  expect(await eventsOn('policyProfile', 'BP')).toHaveLength(1)
})

it('leaves a log that passes its check', async () => {
  expect(await checkLog(cms)).toMatchObject({ fault: null })
})
