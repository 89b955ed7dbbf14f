import { afterAll, beforeAll, expect, it } from 'vitest'
import { codeOf, tryLogin } from '../accounts/login'
import { type BootedCms, bootStrapi } from '../boot/boot-strapi'
import { signedFetch } from '../boot/signed-fetch'
import { type Office, openOffice } from '../review/office'
import { answers } from '../walls/answers'
import { signIn } from '../walls/panel'

let cms: BootedCms
let office: Office
const lines: string[] = []

beforeAll(async () => {
  cms = await bootStrapi()
  cms.strapi.log.level = 'debug'
  for (const transport of cms.strapi.log.transports) transport.silent = true
  cms.strapi.log.on('data', (line: unknown) => lines.push(JSON.stringify(line)))
  office = await openOffice(cms)
})
afterAll(() => cms?.stop())

/** What the installation keeps to itself. */
const installed = [
  'ADMIN_JWT_SECRET',
  'API_TOKEN_SALT',
  'JWT_SECRET',
  'ENCRYPTION_KEY',
  'APP_KEYS',
  'PUBLISHING_SECRET',
]

it('BP-12.2 writes no password, token, code or secret to the log or to the audit log, whatever goes wrong', async () => {
  const person = await office.hire('editor')
  const wrong = 'mot-mat-khau-doan-bua'
  expect((await tryLogin(cms, { ...person, password: wrong })).status).not.toBe(200)
  const { token } = await tryLogin(cms, person)
  const panel = await signIn(cms, person)
  const { url } = (await panel.post('/accounts/second-factor', {})).json(answers.secondFactor)
  const code = codeOf(url, new Date())
  const { recoveryCodes } = (await panel.post('/accounts/second-factor/confirm', { code })).json(answers.recoveryCodes)
  expect((await tryLogin(cms, person, '000000')).status).not.toBe(200)
  await signedFetch(cms, '/api/publishing/changes?after=0', { secret: 'sai-bi-mat-cua-nha-xuat-ban' })
  await fetch(`${cms.url}/review/inbox`, { headers: { authorization: `Bearer ${token}x` } })
  // Bodies nobody can read.
  const headers = { 'content-type': 'application/json' }
  for (const body of [JSON.stringify(person.password), `{"password":"${person.password}" nham}`]) {
    const answer = await fetch(`${cms.url}/admin/login`, { method: 'POST', headers, body })
    expect(answer.status).toBe(400)
    expect(await answer.json()).toMatchObject({ error: { status: 400, name: 'ValidationError' } })
  }
  cms.strapi.log.error('the log is being read')

  const events: unknown[] = await cms.strapi.db.connection('audit_event').select('*')
  const written = [...lines, ...events.map((event) => JSON.stringify(event))].join('\n')
  expect(written).toContain('the log is being read')
  expect(written).toContain('/admin/login')
  expect(events.length).toBeGreaterThan(0)
  const secrets = [
    ...[person.password, wrong, token, new URL(url).searchParams.get('secret'), 'sai-bi-mat-cua-nha-xuat-ban'],
    ...[...recoveryCodes, cms.publishingSecret],
    ...installed.map((name) => process.env[name]),
  ]
  for (const secret of secrets) {
    expect(secret).toBeTruthy()
    expect(written.includes(String(secret)), `the log has ${secret}`).toBe(false)
  }
})
