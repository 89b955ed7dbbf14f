import { afterAll, beforeAll, expect, it } from 'vitest'
import { type BootedCms, bootStrapi } from '../boot/boot-strapi'
import { answers } from '../walls/answers'
import { type Panel, signIn } from '../walls/panel'
import { type Office, openOffice } from './office'

let cms: BootedCms
let office: Office
let reporter: Panel
let chief: Panel

beforeAll(async () => {
  cms = await bootStrapi()
  office = await openOffice(cms)
  reporter = await signIn(cms, office.people.reporter)
  chief = await signIn(cms, office.people.chief)
})
afterAll(() => cms?.stop())

const articles = '/content-manager/collection-types/api::article.article'

it('answers 409 with who and when to a move on a case that went on meanwhile', async () => {
  const key = await office.beforeChief()
  const address = `/review/cases/article/${key.documentId}/vi`
  const { version } = (await chief.get(address)).json(answers.case).case
  await office.must(office.people.chief, key, { move: 'returnToEditing', message: 'Sửa tít' })
  await office.must(office.people.editor, key, 'toChief')
  const late = await chief.post(`${address}/moves`, { move: 'approve', expectedVersion: version })
  expect(late).toMatchObject({
    status: 409,
    error: {
      message: expect.stringMatching(/^editor Người \d+ đã xử lý tài liệu này lúc .*Hãy tải lại trang/),
      details: { code: 'CASE_MOVED_ON', conflict: { name: expect.any(String), at: expect.any(String) } },
    },
  })
  expect(await office.isLive(key)).toBe(false)
  const seen = (await chief.get(address)).json(answers.case).case.version
  expect((await chief.post(`${address}/moves`, { move: 'approve', expectedVersion: seen })).status).toBe(200)
})

it('answers 409 with who and when to an edit of a text that was written meanwhile', async () => {
  const key = await office.write(office.people.reporter)
  const path = `${articles}/${key.documentId}?locale=vi`
  const shown = (await reporter.get(path)).json(answers.saved).data
  const fields = office.articleFields('Bản của tôi')
  const first = await reporter.put(path, fields, { 'x-cong-seen': shown.updatedAt })
  expect(first.status).toBe(200)
  const late = await reporter.put(path, office.articleFields('Bản cũ đè lên'), { 'x-cong-seen': shown.updatedAt })
  expect(late).toMatchObject({
    status: 409,
    error: {
      message: expect.stringContaining('đã sửa tài liệu này lúc'),
      details: {
        code: 'EDIT_CONFLICT',
        conflict: { name: 'reporter Người 1', at: first.json(answers.saved).data.updatedAt },
        errors: [{ message: expect.any(String) }],
      },
    },
  })
  expect((await reporter.get(path)).body).toMatchObject({ data: { title: 'Bản của tôi' } })
  const informed = { 'x-cong-seen': first.json(answers.saved).data.updatedAt }
  expect((await reporter.put(path, office.articleFields('Đã đọc'), informed)).status).toBe(200)
})

it('does not compare for a program that does not say what it saw', async () => {
  const key = await office.write(office.people.reporter)
  await office.edit(office.people.reporter, key, { title: 'Một' })
  await office.edit(office.people.reporter, key, { title: 'Hai' })
  expect(await office.stateOf(key)).toBe('draft')
})
