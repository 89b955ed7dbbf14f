import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { z } from 'zod'
import { tinyPdf, uploadFile } from '../boot/upload-file'
import { type BootedCms, bootStrapi } from '../boot/boot-strapi'
import { type Office, openOffice, type Person } from '../review/office'
import { answers } from '../walls/answers'
import { type Panel, signIn } from '../walls/panel'
import { tryLogin } from './login'
import { actsOn } from './staff-file'

let cms: BootedCms
let office: Office
let technician: Person
let desk: Panel
let count = 0

beforeAll(async () => {
  cms = await bootStrapi({ LOGIN_FAILURES_PER_ADDRESS: '1000' })
  office = await openOffice(cms)
  technician = await office.hire('technician')
  desk = await signIn(cms, technician)
})
afterAll(() => cms?.stop())

const named = z.array(z.object({ id: z.string(), name: z.string() }))
const peopleSchema = z.object({
  people: z.array(z.object({ userId: z.number(), roles: z.array(z.string()) })),
  unitsWithoutFocalPoint: named,
  subPortalsWithoutRegulation: named,
  subPortalsWithoutApprover: named,
})
const newPerson = (change: Record<string, unknown> = {}) => ({
  email: `moi-${++count}@cong.example`,
  firstname: 'Mới',
  lastname: 'Người',
  unitId: office.units['reform'],
  roles: ['reporter'],
  ...change,
})
const code = (answer: { error: { details: unknown } | undefined }) => (answer.error?.details as { code: string })?.code
const issues = (answer: { error: { details: unknown } | undefined }) => {
  const details = answer.error?.details as { errors: { name: string; path: string[] }[] } | undefined
  return details?.errors.map(({ name, path }) => [name, ...path])
}

describe('people', () => {
  it('MOHA-5.1a a new account has a password shown once, and works only once its briefing is on record', async () => {
    const created = await desk.post('/accounts/people', newPerson())
    expect(created.status).toBe(200)
    const { person, password } = created.json(answers.newPerson)
    expect(person).toMatchObject({
      roles: ['reporter'],
      standing: ['NOT_BRIEFED'],
      unit: { name: 'Vụ Cải cách hành chính' },
    })
    expect((await tryLogin(cms, { email: person.email, password })).code).toBe('NOT_BRIEFED')
    const briefed = await desk.put(`/accounts/people/${person.userId}`, {
      securityBriefingAt: new Date().toISOString(),
    })
    expect(briefed.body).toMatchObject({ standing: [] })
    expect((await tryLogin(cms, { email: person.email, password })).status).toBe(200)
    expect(JSON.stringify((await desk.get('/accounts/people')).body)).not.toContain(password)
  })

  it('MOHA-5.1d an edit of unit, roles, topics, sub-portals and dates takes effect at once, and is recorded', async () => {
    const person = await office.hire('reporter')
    const answer = await desk.put(`/accounts/people/${person.userId}`, {
      unitId: office.units['legal'],
      roles: ['editor', 'reporter'],
      topicIds: [office.topic],
      subPortalIds: [office.portal],
      activeUntil: '2999-01-01T00:00:00Z',
    })
    expect(answer.status).toBe(200)
    expect((await office.staffOf(person)).actor).toMatchObject({
      roles: ['editor', 'reporter'],
      unitId: office.units['legal'],
      topicIds: [office.topic],
      subPortalIds: [office.portal],
      active: true,
    })
    const user = await cms.strapi.db
      .query('admin::user')
      .findOne({ where: { id: person.userId }, populate: { roles: true } })
    expect(user.roles.map((role: { code: string }) => role.code).sort()).toEqual(['editor', 'reporter'])
    expect((await actsOn(cms, 'account', person.userId)).at(-1)).toMatchObject({
      action: 'account.changed',
      actor_id: technician.userId,
      details: { changes: { roles: { before: ['reporter'], after: ['editor', 'reporter'] } } },
    })
  })

  it('MIC-p7b topics assigned by a paper are on the person, with its number', async () => {
    const member = await office.hire('chief')
    const change = { topicIds: [office.topic], assignmentRef: '15/QC-BBT' }
    expect((await desk.put(`/accounts/people/${member.userId}`, change)).body).toMatchObject(change)
    expect((await office.staffOf(member)).actor.topicIds).toEqual([office.topic])
  })

  it('nobody changes a right of their own: not the technician, the chief or the super admin', async () => {
    for (const role of ['technician', 'chief'] as const) {
      const person = await office.hire(role)
      const panel = await signIn(cms, person)
      for (const change of [{ roles: ['chief'] }, { activeUntil: null }, { securityBriefingAt: null }, {}])
        expect(code(await panel.put(`/accounts/people/${person.userId}`, change))).toBe('SELF_GRANT')
      expect(code(await panel.post(`/accounts/people/${person.userId}/password`, {}))).toBe('SELF_GRANT')
    }
    const { superAdmin } = office.people
    const panel = await signIn(cms, superAdmin)
    expect(code(await panel.put(`/accounts/people/${superAdmin.userId}`, { roles: ['chief'] }))).toBe('SELF_GRANT')
    expect((await office.staffOf(superAdmin)).actor.roles).toEqual([])
  })

  it('nobody but technician, chief and super admin lists or changes people; the auditor lists', async () => {
    const target = await office.hire('reporter')
    for (const role of [
      'reporter',
      'editor',
      'unitHead',
      'unitFocal',
      'contributor',
      'deputyChief',
      'auditor',
    ] as const) {
      const panel = await signIn(cms, await office.hire(role))
      expect([role, (await panel.get('/accounts/people')).status]).toEqual([role, role === 'auditor' ? 200 : 403])
      expect((await panel.put(`/accounts/people/${target.userId}`, { roles: ['chief'] })).status).toBe(403)
      expect((await panel.post('/accounts/people', newPerson())).status).toBe(403)
      expect((await panel.post(`/accounts/people/${target.userId}/password`, {})).status).toBe(403)
    }
    const chief = await signIn(cms, office.people.chief)
    expect((await chief.put(`/accounts/people/${target.userId}`, { roles: ['editor'] })).status).toBe(200)
  })

  it('the super admin’s account is changed from the command line only, and grants itself nothing by the stock routes', async () => {
    const { superAdmin } = office.people
    expect(code(await desk.put(`/accounts/people/${superAdmin.userId}`, { blocked: true }))).toBe('SYSTEM_ACCOUNT')
    expect(code(await desk.post(`/accounts/people/${superAdmin.userId}/password`, {}))).toBe('SYSTEM_ACCOUNT')
    const panel = await signIn(cms, superAdmin)
    const chiefRole = await cms.strapi.db.query('admin::role').findOne({ where: { code: 'chief' } })
    for (const [method, path, body] of [
      ['put', `/admin/users/${superAdmin.userId}`, { roles: [chiefRole.id] }],
      ['post', '/admin/users', { email: 'x@y.example', firstname: 'x', roles: [chiefRole.id] }],
      ['post', '/admin/roles', { name: 'Tất cả' }],
      ['put', `/admin/roles/${chiefRole.id}/permissions`, { permissions: [] }],
      ['post', '/admin/api-tokens', { name: 'x', type: 'full-access', lifespan: null }],
      ['post', '/admin/admin-tokens', { name: 'x', lifespan: null }],
    ] as const)
      expect([path, (await panel[method](path, body)).status]).toEqual([path, 403])
  })

  it('a wrong edit names everything wrong at once, and changes nothing', async () => {
    const person = await office.hire('reporter')
    const answer = await desk.put(`/accounts/people/${person.userId}`, {
      unitId: 'none',
      topicIds: ['none'],
      subPortalIds: ['none'],
      activeFrom: '2026-02-01T00:00:00Z',
      activeUntil: '2026-01-01T00:00:00Z',
      securityBriefingAt: '2999-01-01T00:00:00Z',
      roles: ['secretary'],
    })
    expect(answer.status).toBe(422)
    expect(issues(answer)).toEqual([
      ['UNIT_UNKNOWN', 'unitId'],
      ['TOPIC_UNKNOWN', 'topicIds'],
      ['PORTAL_UNKNOWN', 'subPortalIds'],
      ['DATES_REVERSED', 'activeUntil'],
      ['DATE_FUTURE', 'securityBriefingAt'],
      ['ROLE_NOT_ON_BOARD', 'roles'],
    ])
    expect((await office.staffOf(person)).actor.roles).toEqual(['reporter'])
  })

  it('refuses malformed requests, unknown people and taken addresses', async () => {
    const person = await office.hire('reporter')
    for (const body of [{ roles: ['king'] }, { roles: [] }, { isActive: true }, { activeUntil: 'soon' }, [], 'x'])
      expect([body, (await desk.put(`/accounts/people/${person.userId}`, body)).status]).toEqual([body, 400])
    expect((await desk.put('/accounts/people/999999', { blocked: true })).status).toBe(404)
    expect((await desk.put('/accounts/people/abc', { blocked: true })).status).toBe(400)
    expect(code(await desk.post('/accounts/people', newPerson({ email: person.email.toUpperCase() })))).toBe(
      'EMAIL_TAKEN',
    )
  })

  it('an address is changed by whoever runs accounts, recorded, and told at the old one', async () => {
    const person = await office.hire('reporter')
    const email = `doi-${person.userId}@cong.example`
    const changed = await desk.put(`/accounts/people/${person.userId}`, { email: email.toUpperCase() })
    expect(changed).toMatchObject({ status: 200, body: { email } })
    expect((await tryLogin(cms, { ...person, email })).status).toBe(200)
    expect((await tryLogin(cms, person)).code).toBe('BAD_CREDENTIALS')
    const acts = await actsOn(cms, 'account', person.userId)
    expect(acts.find(({ action }) => action === 'account.changed')).toMatchObject({
      actor_id: technician.userId,
      details: { changes: { email: { before: person.email, after: email } } },
    })
    const toldAt = (where: object) =>
      cms.strapi.db.connection('notice').where({ kind: 'accountEmailChanged', ...where })
    expect(await toldAt({ email: person.email })).toHaveLength(1)
    expect(await toldAt({ user_id: person.userId })).toHaveLength(1)
  })

  it('MOHA-5.2 the address of somebody who approves or runs accounts is the super admin’s to change', async () => {
    for (const role of ['chief', 'unitHead', 'technician'] as const) {
      const person = role === 'chief' ? office.people.chief : await office.hire(role)
      const changed = await desk.put(`/accounts/people/${person.userId}`, { email: `x-${role}@cong.example` })
      expect([role, changed.status, code(changed)]).toEqual([role, 403, 'ADDRESS_OF_APPROVER'])
    }
  })

  it('two people given one address at the same time do not both get it', async () => {
    const people = await Promise.all(['reporter', 'reporter'].map(() => office.hire('reporter')))
    const email = `chung-${Date.now()}@cong.example`
    const answers = await Promise.all(people.map(({ userId }) => desk.put(`/accounts/people/${userId}`, { email })))
    expect(answers.map(({ status }) => status).sort()).toEqual([200, 409])
  })

  it('an address somebody has, or none at all, is refused', async () => {
    const [person, other] = [await office.hire('reporter'), await office.hire('reporter')]
    const change = (email: unknown) => desk.put(`/accounts/people/${person.userId}`, { email })
    expect(await change(other.email)).toMatchObject({ status: 409, error: { details: { code: 'EMAIL_TAKEN' } } })
    expect((await change('khong-phai-thu')).status).toBe(400)
    expect((await change(person.email)).status).toBe(200)
  })

  it('a block ends the sessions of the person, and is lifted the same way', async () => {
    const person = await office.hire('reporter')
    const panel = await signIn(cms, person)
    expect((await desk.put(`/accounts/people/${person.userId}`, { blocked: true })).status).toBe(200)
    expect((await panel.get('/review/inbox')).status).toBe(401)
    expect((await desk.put(`/accounts/people/${person.userId}`, { blocked: false })).status).toBe(200)
    expect((await tryLogin(cms, person)).status).toBe(200)
  })

  it('MOHA-5.2 a lost password is renewed by a technician: shown once, old sessions over', async () => {
    const person = await office.hire('reporter')
    const panel = await signIn(cms, person)
    const { password } = (await desk.post(`/accounts/people/${person.userId}/password`, {})).json(answers.password)
    expect((await panel.get('/review/inbox')).status).toBe(401)
    expect((await tryLogin(cms, person)).code).toBe('BAD_CREDENTIALS')
    expect((await tryLogin(cms, { ...person, password })).status).toBe(200)
    expect((await actsOn(cms, 'account', person.userId)).map(({ action }) => action)).toContain(
      'account.passwordRenewed',
    )
  })

  it('MOHA-9.2 MIC-p11a BP-17.1c names the units in which nobody supplies information', async () => {
    const named = async () =>
      (await desk.get('/accounts/people')).json(peopleSchema).unitsWithoutFocalPoint.map(({ name }) => name)
    expect(await named()).toContain('Thanh tra Bộ')
    expect(await named()).not.toContain('Vụ Pháp chế')
    await office.hire('unitFocal', { unit: 'inspectorate' })
    expect(await named()).not.toContain('Thanh tra Bộ')
  })

  it('BP-5.3 names the sub-portals without a regulation of their own', async () => {
    const named = async () =>
      (await desk.get('/accounts/people')).json(peopleSchema).subPortalsWithoutRegulation.map(({ id }) => id)
    expect(await named()).toContain(office.portal)
    const file = await uploadFile(cms.strapi, { name: 'quy-che.pdf', bytes: tinyPdf })
    const portals = cms.strapi.documents('api::sub-portal.sub-portal')
    await portals.update({ documentId: office.portal, data: { regulationFile: file.id } as never })
    expect(await named()).not.toContain(office.portal)
  })

  it('BP-8.4 names the sub-portals on which nobody of the unit approves', async () => {
    const unit = await office.structure('unit', { code: 'KHONGTRUONG', nameVi: 'Đơn vị chưa có người duyệt' })
    const fields = { label: 'khongtruong', nameVi: 'Trang chưa có người duyệt', unit, stage: 'agreed' }
    const subPortal = await office.structure('subPortal', fields)
    const named = async () =>
      (await desk.get('/accounts/people')).json(peopleSchema).subPortalsWithoutApprover.map(({ id }) => id)
    expect(await named()).toContain(subPortal)
    expect(await named()).not.toContain(office.portal)
  })

  it('shows nobody’s password, tokens or secret', async () => {
    const text = JSON.stringify((await desk.get('/accounts/people')).body)
    expect(text).not.toMatch(/password|token|secret(?!ary)|\$2[aby]\$/i)
  })
})

describe('the board', () => {
  const roleNames = async () => {
    const rows: { code: string; name: string }[] = await cms.strapi.db.query('admin::role').findMany({})
    return Object.fromEntries(rows.map(({ code: role, name }) => [role, name]))
  }
  const takeRegulation = async (profileCode: string) => {
    const portals = cms.strapi.db.query('api::portal.portal')
    const portal = await portals.findOne({ where: {} })
    const values = { profileCode, nameVi: 'Cổng', domain: 'cong.example', accent: 'red', withEnglish: true }
    if (portal) await portals.update({ where: { id: portal.id }, data: { profileCode } })
    else await portals.create({ data: values })
  }

  it('CCHC-4.1 MOHA-3.3 BP-2.4 takes the titles of the regulation, and follows when the portal takes another', async () => {
    await takeRegulation('CCHC')
    expect(await roleNames()).toMatchObject({
      chief: 'Trưởng Ban Biên tập',
      deputyChief: 'Phó Trưởng Ban Biên tập',
      boardMember: 'Thành viên Ban Biên tập',
    })
    await takeRegulation('BP')
    expect(await roleNames()).toMatchObject({ chief: 'Trưởng ban biên tập', secretary: 'Thư ký' })
    await takeRegulation('HY')
    expect(await roleNames()).toMatchObject({ leadership: 'Lãnh đạo Sở', boardMember: 'Ủy viên' })
    await takeRegulation('MIC')
    expect(await roleNames()).toMatchObject({ chief: 'Trưởng Ban', deputyChief: 'Phó Trưởng Ban' })
    await takeRegulation('MOHA')
    expect(await roleNames()).toMatchObject({ chief: 'Tổng biên tập', deputyChief: 'Phó Tổng biên tập' })
  })

  it('CCHC-4.1 has one deputy: a second one is refused until the first is gone, however many ask at once', async () => {
    const everybody = (await desk.get('/accounts/people')).json(peopleSchema).people
    for (const { userId } of everybody.filter(({ roles }) => roles.includes('deputyChief')))
      await desk.put(`/accounts/people/${userId}`, { roles: ['reporter'] })
    await takeRegulation('CCHC')
    const people = await Promise.all(
      [1, 2, 3].map(() => desk.post('/accounts/people', newPerson({ roles: ['boardMember'] }))),
    )
    const ids = people.map((made) => made.json(answers.newPerson).person.userId)
    const seated = await Promise.all(ids.map((id) => desk.put(`/accounts/people/${id}`, { roles: ['deputyChief'] })))
    expect(seated.map(({ status }) => status).sort()).toEqual([200, 422, 422])
    const refused = seated.find(({ status }) => status === 422)
    expect(refused?.error).toMatchObject({
      message:
        'Chỉ được có 1 người giữ vai trò “Phó Trưởng Ban Biên tập”. Hãy bỏ vai trò này của người đang giữ trước.',
      details: { code: 'ROLE_FULL' },
    })
    const holder = ids[seated.findIndex(({ status }) => status === 200)]
    const next = ids.find((id) => id !== holder)
    expect((await desk.put(`/accounts/people/${holder}`, { lastname: 'Vẫn là phó' })).status).toBe(200)
    expect((await desk.put(`/accounts/people/${holder}`, { roles: ['boardMember'] })).status).toBe(200)
    expect((await desk.put(`/accounts/people/${next}`, { roles: ['deputyChief'] })).status).toBe(200)
    await takeRegulation('MOHA')
    expect((await desk.put(`/accounts/people/${holder}`, { roles: ['deputyChief'] })).status).toBe(200)
  })

  it('CCHC-4.1 a sub-portal with a regulation of its own has a board of its own', async () => {
    await takeRegulation('MOHA')
    const portals = cms.strapi.db.query('api::sub-portal.sub-portal')
    await portals.update({ where: { documentId: office.portal }, data: { profileCode: 'CCHC' } })
    const seat = (roles: string[]) => desk.post('/accounts/people', newPerson({ roles, subPortalIds: [office.portal] }))
    const first = await seat(['deputyChief'])
    expect(first.status).toBe(200)
    const { person, password } = first.json(answers.newPerson)
    const seated = { ...person, password }
    expect((await office.staffOf(seated)).actor.onMainBoard).toBe(false)
    expect((await office.staffOf(office.people.editor)).actor.onMainBoard).toBe(true)
    expect(code(await seat(['deputyChief']))).toBe('ROLE_FULL')
    expect((await desk.post('/accounts/people', newPerson({ roles: ['deputyChief'] }))).status).toBe(200)
  })
})
