import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import type { z } from 'zod'
import { auditPageSchema } from '../../src/admin/audit/audit-line'
import { deadlinesSchema } from '../../src/admin/deadlines/deadline'
import { inboxSchema } from '../../src/admin/home/inbox'
import { noticesSchema } from '../../src/admin/notices/notice'
import { requestsSchema } from '../../src/admin/people/account-request'
import { delegationsSchema } from '../../src/admin/people/delegation'
import { idleAccountsSchema } from '../../src/admin/people/idle-account'
import { peopleSchema } from '../../src/admin/people/person'
import { reviewViewSchema } from '../../src/admin/review/review-view'
import { differenceSchema, versionsSchema } from '../../src/admin/versions/version'
import { type BootedCms, bootStrapi } from '../boot/boot-strapi'
import { type Office, openOffice } from '../review/office'
import { type Panel, signIn } from '../walls/panel'

let cms: BootedCms
let office: Office
let chief: Panel
let editor: Panel
let address = ''

beforeAll(async () => {
  cms = await bootStrapi()
  office = await openOffice(cms)
  const key = await office.published({ title: 'Tin đã đăng', eventEnd: '2026-11-20T09:00:00.000Z' })
  await office.edit(office.people.editor, key, { title: 'Tin đã đăng, sửa lần hai' })
  address = `/review/cases/${key.type}/${key.documentId}/${key.locale}`
  await office.beforeChief({ title: 'Tin chờ duyệt', eventEnd: '2026-11-20T09:00:00.000Z' })
  await office.delegate(office.people.secondEditor, {
    from: '2026-01-01T00:00:00Z',
    to: '2036-01-01T00:00:00Z',
    decisionRef: '1/QĐ',
  })
  chief = await signIn(cms, office.people.chief)
  editor = await signIn(cms, office.people.editor)
})
afterAll(() => cms?.stop())

/** What the panel makes of an answer, or why it could not read it. */
async function read<S extends z.ZodType>(panel: Panel, path: string, schema: S): Promise<z.infer<S>> {
  const { status, body } = await panel.get(path)
  expect(status, path).toBe(200)
  const parsed = schema.safeParse(body)
  if (!parsed.success) throw new Error(`${path}: ${JSON.stringify(parsed.error.issues)} in ${JSON.stringify(body)}`)
  return parsed.data
}

describe('the panel reads what the server answers', () => {
  it('of the inbox', async () => {
    const inbox = await read(chief, '/review/inbox', inboxSchema)
    expect(inbox.waiting.map(({ title }) => title)).toContain('Tin chờ duyệt')
    expect(inbox.titles?.chief).toBe('Tổng biên tập')
  })

  it('of a case, with its regulation, grounds and moves', async () => {
    const inbox = await read(chief, '/review/inbox', inboxSchema)
    const [waiting] = inbox.waiting
    const view = await read(chief, `/review/cases/article/${waiting?.documentId}/vi`, reviewViewSchema)
    expect(view.profile).toMatchObject({ code: 'MOHA', decision: expect.stringContaining('2025/QĐ-BNV') })
    expect(view.moves.map(({ move }) => move)).toEqual(expect.arrayContaining(['approve', 'refuse']))
    expect(view.moves.find(({ move }) => move === 'approve')?.basis).toMatch(/^theo /)
    expect(view.grounds.length).toBeGreaterThan(3)
    expect(view.withdrawalReasons.length).toBeGreaterThan(3)
  })

  it('of the versions of a document and what differs between them', async () => {
    const versions = await read(editor, `${address}/versions`, versionsSchema)
    expect(versions.some(({ live }) => live)).toBe(true)
    const { fields } = await read(editor, `${address}/versions/live/diff/draft`, differenceSchema)
    expect(fields).toMatchObject([{ field: 'title', kind: 'text' }])
  })

  it('MOHA-10.2 of the deadline board, with a label and a clause for each clock', async () => {
    const lines = await read(chief, '/review/deadlines', deadlinesSchema)
    expect(lines.length).toBeGreaterThan(0)
    for (const line of lines)
      expect(line).toMatchObject({
        label: expect.stringContaining('12 giờ làm việc'),
        basis: expect.stringMatching(/^theo /),
      })
  })

  it('of notices', async () => {
    const { lines } = await read(chief, '/notices', noticesSchema)
    expect(lines.length).toBeGreaterThan(0)
    for (const line of lines) expect(line.text).not.toBe('')
  })

  it('of the audit log', async () => {
    const { events, total } = await read(chief, '/audit/events', auditPageSchema)
    expect(events.length).toBeGreaterThan(0)
    expect(total).toBeGreaterThanOrEqual(events.length)
  })

  it('of people, delegations, requests and idle accounts', async () => {
    const { people, roles, mayChange } = await read(chief, '/accounts/people', peopleSchema)
    expect(people.length).toBeGreaterThan(5)
    expect(roles.find(({ role }) => role === 'chief')?.title).toBe('Tổng biên tập')
    expect(mayChange).toBe(true)
    expect((await read(chief, '/accounts/delegations', delegationsSchema)).delegations).toHaveLength(1)
    expect((await read(chief, '/accounts/requests', requestsSchema)).mayDecide).toBe(true)
    await read(chief, '/accounts/idle', idleAccountsSchema)
  })
})
