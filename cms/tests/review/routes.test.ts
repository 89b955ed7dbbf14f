import { afterAll, beforeAll, expect, it } from 'vitest'
import { type BootedCms, bootStrapi } from '../boot/boot-strapi'
import { answers } from '../walls/answers'
import { type Panel, signIn } from '../walls/panel'
import { type Office, openOffice } from './office'

let cms: BootedCms
let office: Office
let reporter: Panel
let editor: Panel
let chief: Panel

beforeAll(async () => {
  cms = await bootStrapi({ SITE_LOCAL_ORIGIN: 'http://localhost:8080' })
  office = await openOffice(cms)
  reporter = await signIn(cms, office.people.reporter)
  editor = await signIn(cms, office.people.editor)
  chief = await signIn(cms, office.people.chief)
})
afterAll(() => cms?.stop())

const addressOf = ({ type, documentId, locale }: { type: string; documentId: string; locale: string }) =>
  `/review/cases/${type}/${documentId}/${locale}`

it('takes an article from the reporter to the public through the panel’s own routes', async () => {
  const written = await reporter.post(
    '/content-manager/collection-types/api::article.article?locale=vi',
    office.articleFields('Tin qua bảng duyệt'),
  )
  const address = addressOf({ type: 'article', documentId: written.documentId, locale: 'vi' })
  const first = await reporter.get(address)
  expect(first).toMatchObject({
    status: 200,
    body: {
      case: { state: 'draft', secrecyChecked: false },
      moves: [
        {
          move: 'submit',
          asks: null,
          issues: [{ code: 'SECRECY_NOT_CHECKED', message: expect.stringContaining('khoản 5 Điều 9') }],
        },
      ],
      canEdit: true,
      history: [{ move: 'created' }],
      outcome: { state: null, urls: [] },
      actor: { roles: ['reporter'], mayCheckSecrecy: true, maySetPurpose: false },
    },
  })
  expect((await reporter.put(`${address}/triage`, { secrecyChecked: true })).body).toMatchObject({
    case: { secrecyChecked: true },
    moves: [{ move: 'submit', issues: [] }],
  })
  expect((await reporter.post(`${address}/moves`, { move: 'submit' })).body).toMatchObject({
    case: { state: 'submitted' },
    moves: [],
    canEdit: false,
    editIssue: { code: 'LOCKED' },
  })
  expect((await editor.get('/review/inbox')).body).toMatchObject({
    waiting: [{ documentId: written.documentId, title: 'Tin qua bảng duyệt', byName: expect.any(String) }],
  })
  await editor.post(`${address}/moves`, { move: 'take' })
  await editor.put(`${address}/triage`, { purpose: 'Thông tin hoạt động' })
  await editor.post(`${address}/moves`, { move: 'classify' })
  const sent = await editor.post(`${address}/moves`, { move: 'toChief' })
  expect(sent.body).toMatchObject({ case: { state: 'chiefReview' } })
  const approved = await chief.post(`${address}/moves`, {
    move: 'approve',
    digest: sent.json(answers.case).case.digest,
  })
  expect(approved).toMatchObject({ status: 200, body: { case: { state: 'published' }, outcome: { state: 'pending' } } })
})

it('answers a refused move in Vietnamese, in the shape the panel shows, with every issue', async () => {
  const key = await office.write(office.people.reporter, { topics: [], summary: null })
  const answer = await reporter.post(`${addressOf(key)}/moves`, { move: 'submit' })
  expect(answer).toMatchObject({
    status: 422,
    error: {
      name: 'UnprocessableEntityError',
      message: expect.stringContaining('Hãy điền mục “Tóm tắt”'),
      details: {
        code: 'INCOMPLETE',
        errors: [
          { path: ['summary'] },
          { path: ['topics'], message: 'Hãy điền mục “Chủ đề”, theo khoản 3 Điều 2 Quy chế.' },
          { path: [] },
        ],
      },
    },
  })
  expect(await chief.post(`${addressOf(key)}/moves`, { move: 'submit' })).toMatchObject({
    status: 403,
    error: { details: { code: 'ROLE_FORBIDDEN' } },
  })
  expect(await chief.post(`${addressOf(key)}/moves`, { move: 'approve' })).toMatchObject({
    status: 409,
    error: { details: { code: 'NOT_OPEN' } },
  })
})

it('refuses malformed requests and unknown documents', async () => {
  const key = await office.write(office.people.reporter)
  const bodies = [
    {},
    { move: 'publish' },
    { move: 'submit', reviewState: 'approved' },
    { move: 'submit', message: 'x'.repeat(4001) },
    { move: 'refuse', refusalCodes: 'OUT_OF_SCOPE' },
  ]
  for (const body of bodies)
    expect(await reporter.post(`${addressOf(key)}/moves`, body)).toMatchObject({
      status: 400,
      error: { details: { code: 'BAD_REQUEST' } },
    })
  expect((await reporter.put(`${addressOf(key)}/triage`, { state: 'approved' })).status).toBe(400)
  expect((await reporter.get('/review/cases/article/does-not-exist/vi')).status).toBe(404)
  expect((await reporter.get('/review/cases/unknown/x/vi')).status).toBe(400)
  expect((await reporter.get(`/review/cases/article/${key.documentId}/fr`)).status).toBe(400)
})

it('opens to signed-in staff only', async () => {
  const key = await office.write(office.people.reporter)
  for (const path of ['/review/inbox', addressOf(key)]) expect((await fetch(`${cms.url}${path}`)).status).toBe(401)
  expect(
    (
      await fetch(`${cms.url}${addressOf(key)}/moves`, {
        method: 'POST',
        body: '{"move":"submit"}',
        headers: { 'content-type': 'application/json' },
      })
    ).status,
  ).toBe(401)
})
