import { errors } from '@strapi/utils'
import { exampleBody } from 'shared-types/fixtures'
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest'
import { type BootedCms, bootStrapi } from '../boot/boot-strapi'
import { type Newsroom, openNewsroom } from '../boot/newsroom'
import { tinyPdf, uploadFile } from '../boot/upload-file'

let cms: BootedCms
let newsroom: Newsroom
beforeAll(async () => {
  cms = await bootStrapi()
  newsroom = await openNewsroom(cms.strapi)
})
afterAll(() => cms?.stop())

interface Refusal {
  path: string[]
  message: string
}

/** What a write is refused with, by field; fails where it is not. */
async function refusalOf(write: Promise<unknown>): Promise<Refusal[]> {
  try {
    await write
  } catch (error) {
    if (error instanceof Error && error.name === 'ValidationError' && 'details' in error) {
      return (error.details as { errors: Refusal[] }).errors.map(({ path, message }) => ({ path, message }))
    }
    throw error
  }
  throw new Error('The write was not refused.')
}

const countOf = (uid: 'api::article.article' | 'api::sub-portal.sub-portal' | 'api::channel.channel') =>
  cms.strapi.db.query(uid).count({})

describe('what editors enter', () => {
  let articles = 0
  beforeEach(async () => {
    articles = await countOf('api::article.article')
  })
  const nothingStored = async () => expect(await countOf('api::article.article')).toBe(articles)

  const wrong: [string, Record<string, unknown>, string, string][] = [
    ['an unknown field', { title: 'Tin', reviewState: 'approved' }, 'reviewState', 'Không có trường'],
    ['a wrong type', { title: 12 }, 'title', 'Hãy nhập văn bản'],
    ['a text that is too long', { title: 'á'.repeat(301) }, 'title', 'tối đa 300'],
    ['a script', { title: 'Tin <script>alert(1)</script>' }, 'title', 'thẻ HTML'],
    ['a picture tag', { title: 'Tin', summary: '<img src=x onerror=alert(1)>' }, 'summary', 'thẻ HTML'],
    ['markup inside a component', { title: 'Tin', sources: [{ name: '<b>Báo</b>' }] }, 'sources.0.name', 'thẻ HTML'],
    [
      'an unknown field inside a component',
      { title: 'Tin', sources: [{ name: 'Báo', secret: 1 }] },
      'sources.0.secret',
      'Không có trường',
    ],
    ['a value that is not in the list', { title: 'Tin', kind: 'rumour' }, 'kind', 'trong danh sách'],
    ['an address that runs', { title: 'Tin', sourceUrl: 'javascript:alert(1)' }, 'sourceUrl', ''],
    ['an address without a scheme', { title: 'Tin', sourceUrl: 'moha.gov.vn' }, 'sourceUrl', 'http'],
    ['a slug with accents', { title: 'Tin', slug: 'tin-tức' }, 'slug', 'không dấu'],
    ['an instant that is none', { title: 'Tin', pinnedUntil: 'mai' }, 'pinnedUntil', 'ngày và giờ'],
    ['a body of HTML', { title: 'Tin', body: '<p>Nội dung</p>' }, 'body', 'không được phép'],
    [
      'a body with an unknown node',
      { title: 'Tin', body: { type: 'doc', content: [{ type: 'iframe' }] } },
      'body',
      'không được phép',
    ],
    [
      'a body with a link that runs',
      {
        title: 'Tin',
        body: {
          type: 'doc',
          content: [
            {
              type: 'paragraph',
              content: [{ type: 'text', text: 'x', marks: [{ type: 'link', attrs: { href: 'javascript:alert(1)' } }] }],
            },
          ],
        },
      },
      'body',
      'liên kết',
    ],
    [
      'a body with markup in its text',
      {
        title: 'Tin',
        body: {
          type: 'doc',
          content: [{ type: 'paragraph', content: [{ type: 'text', text: '<script>x</script>' }] }],
        },
      },
      'body',
      'thẻ HTML',
    ],
  ]
  for (const [what, data, path, words] of wrong) {
    it(`refuses ${what} at its field and stores nothing`, async () => {
      const [problem] = await refusalOf(newsroom.write('article', data))
      expect(problem?.path.join('.')).toBe(path)
      expect(problem?.message).toContain(words)
      await nothingStored()
    })
  }

  it('names every problem at once', async () => {
    const problems = await refusalOf(newsroom.write('article', { title: 5, kind: 'rumour', slug: 'A' }))
    expect(problems.map(({ path }) => path.join('.'))).toEqual(['title', 'kind', 'slug'])
  })

  it('refuses a body nested a thousand deep', async () => {
    let node: unknown = { type: 'paragraph' }
    for (let depth = 0; depth < 1000; depth += 1) node = { type: 'blockquote', content: [node] }
    const [problem] = await refusalOf(
      newsroom.write('article', { title: 'Tin', body: { type: 'doc', content: [node] } }),
    )
    expect(problem?.path).toEqual(['body'])
  })

  it('HY-2.1-1 stores text composed, without hidden characters, and keeps a lone angle bracket', async () => {
    const title = `Tin ${'tức'.normalize('NFD')}\u200B\u202E 3 < 5`
    const written = await newsroom.write('article', { title, body: exampleBody })
    const row = await cms.strapi.db.query('api::article.article').findOne({ where: { documentId: written.documentId } })
    expect(row.title).toBe('Tin tức 3 < 5')
  })
})

describe('addresses', () => {
  it('are made from the title, and differ where titles do not', async () => {
    const first = await newsroom.write('page', { title: 'Đường lối và chính sách', body: exampleBody })
    const second = await newsroom.write('page', { title: 'Đường lối và chính sách', body: exampleBody })
    const slugOf = async (documentId: string) =>
      (await cms.strapi.db.query('api::page.page').findOne({ where: { documentId } })).slug
    expect(await slugOf(first.documentId)).toBe('duong-loi-va-chinh-sach')
    expect(await slugOf(second.documentId)).toBe('duong-loi-va-chinh-sach-2')
  })

  it('stay when the title changes or the field is emptied', async () => {
    const { documentId } = await newsroom.write('page', { title: 'Liên hệ', body: exampleBody })
    await newsroom.edit('page', documentId, { title: 'Thông tin liên hệ', slug: '' })
    expect((await cms.strapi.db.query('api::page.page').findOne({ where: { documentId } })).slug).toBe('lien-he')
  })

  it('are refused where another document of the type, language and portal has them', async () => {
    await newsroom.write('page', { title: 'Sơ đồ', slug: 'so-do', body: exampleBody })
    const [problem] = await refusalOf(newsroom.write('page', { title: 'Sơ đồ khác', slug: 'so-do', body: exampleBody }))
    expect(problem).toEqual({ path: ['slug'], message: expect.stringContaining('so-do') })
    expect(await cms.strapi.db.query('api::page.page').count({ where: { slug: 'so-do' } })).toBe(1)
  })

  it('may be the same in another language and another type', async () => {
    const { documentId } = await newsroom.write('page', { title: 'Chính sách', slug: 'chinh-sach', body: exampleBody })
    await newsroom.edit('page', documentId, { title: 'Policy', slug: 'chinh-sach', body: exampleBody }, 'en')
    await newsroom.write('article', { title: 'Chính sách', slug: 'chinh-sach' })
  })

  it('can be taken by only one of two who ask at once', async () => {
    const ask = () => newsroom.write('page', { title: 'Cùng lúc', slug: 'cung-luc', body: exampleBody })
    const asked = await Promise.allSettled([ask(), ask(), ask()])
    expect(asked.filter(({ status }) => status === 'fulfilled')).toHaveLength(1)
  })
})

describe('structure', () => {
  const subPortal = (data: Record<string, unknown>) =>
    newsroom.write('subPortal', { nameVi: 'Trang Vụ', kind: 'unit', ...data })
  const unit = async (code: string) =>
    (await newsroom.write('unit', { code, nameVi: `Đơn vị ${code}`, level: 'internalUnit' })).documentId

  for (const label of [
    'Vụ CCHC',
    'VUCCHC',
    '../x',
    '..%2f',
    'con',
    'www',
    'xn--vu',
    'a'.repeat(64),
    'vu--cchc',
    '-vu',
    '',
  ]) {
    it(`MOHA-6.2 refuses the label ${JSON.stringify(label).slice(0, 20)}`, async () => {
      const before = await countOf('api::sub-portal.sub-portal')
      const write = subPortal({ label, unit: newsroom.unitId })
      await expect(write).rejects.toThrow(errors.ValidationError)
      expect(await countOf('api::sub-portal.sub-portal')).toBe(before)
    })
  }

  it('MOHA-6.2 takes vucchc, once', async () => {
    await subPortal({ label: 'vucchc', unit: await unit('u1') })
    const [problem] = await refusalOf(subPortal({ label: 'vucchc', unit: await unit('u2') }))
    expect(problem?.path).toEqual(['label'])
  })

  it('MIC-p9a refuses a second name for the same unit', async () => {
    const unitId = await unit('u3')
    await subPortal({ label: 'mot', unit: unitId })
    const [problem] = await refusalOf(subPortal({ label: 'hai', unit: unitId }))
    expect(problem).toEqual({ path: ['unit'], message: expect.stringContaining('mot') })
  })

  it('MOHA-6.3 lets a hosted sub-portal go live only with its agreement', async () => {
    const unitId = await unit('u4')
    const { documentId } = await subPortal({ label: 'ttt', unit: unitId })
    await newsroom.appointHead(unitId, documentId)
    const [problem] = await refusalOf(newsroom.edit('subPortal', documentId, { stage: 'live' }))
    expect(problem?.path).toEqual(['agreementFile'])
    const file = await uploadFile(cms.strapi, { name: 'thoa-thuan.pdf', bytes: tinyPdf })
    await newsroom.edit('subPortal', documentId, { stage: 'live', agreementFile: file.id })
  })

  it('BP-8.4 lets a hosted sub-portal go live only with somebody of its unit who approves there', async () => {
    const unitId = await unit('u6')
    const { documentId } = await subPortal({ label: 'khongtruong', unit: unitId })
    const file = await uploadFile(cms.strapi, { name: 'thoa-thuan.pdf', bytes: tinyPdf })
    const opening = { stage: 'live', agreementFile: file.id }
    expect(await refusalOf(newsroom.edit('subPortal', documentId, opening))).toEqual([
      { path: ['stage'], message: expect.stringContaining('thủ trưởng đơn vị') },
    ])
    await newsroom.appointHead(unitId, documentId)
    await newsroom.edit('subPortal', documentId, opening)
  })

  it('MIC-p9c lets an independent sub-portal go live only with its address and who answers for it', async () => {
    const problems = await refusalOf(
      subPortal({ label: 'doclap', unit: await unit('u5'), mode: 'independent', stage: 'live' }),
    )
    expect(problems.map(({ path }) => path.join('.'))).toEqual(['url', 'responsiblePersonName'])
  })

  it('BP-7.3h takes no portal, which is public at once, without its address, telephone and e-mail', async () => {
    const contact = { addressVi: 'Hà Nội', phone: '024 0000 0000', email: 'cong@example.gov.vn' }
    const portal = { nameVi: 'Cổng thông tin điện tử', domain: 'moha.gov.vn' }
    for (const name of ['addressVi', 'phone', 'email'] as const)
      for (const empty of ['', '  ', null]) {
        const [problem] = await refusalOf(
          newsroom.write('portal', { ...portal, contact: { ...contact, [name]: empty } }),
        )
        expect(problem?.path).toEqual(['contact', name])
      }
    const [problem] = await refusalOf(newsroom.write('portal', portal))
    expect(problem?.path).toEqual(['contact'])
  })

  it('MOHA-8.2 takes a document only into an approved channel', async () => {
    const { documentId } = await newsroom.write('channel', { nameVi: 'Chuyên mục mới' })
    const [problem] = await refusalOf(newsroom.write('article', { title: 'Tin', channel: documentId }))
    expect(problem?.path).toEqual(['channel'])
    await newsroom.edit('channel', documentId, { state: 'approved', decisionRef: '12/QĐ-BNV' })
    await newsroom.write('article', { title: 'Tin trong chuyên mục', channel: documentId })
  })

  it('keeps the channels a tree', async () => {
    const parent = await newsroom.write('channel', { nameVi: 'Cha' })
    const child = await newsroom.write('channel', { nameVi: 'Con', parent: parent.documentId })
    const [problem] = await refusalOf(newsroom.edit('channel', parent.documentId, { parent: child.documentId }))
    expect(problem?.path).toEqual(['parent'])
  })

  it('MOHA-14.1a refuses a service at level 1', async () => {
    const [problem] = await refusalOf(
      newsroom.write('publicService', { code: '1.1', name: 'Dịch vụ', serviceLevel: 1 }),
    )
    expect(problem).toEqual({ path: ['serviceLevel'], message: 'Hãy nhập số từ 2 đến 4.' })
  })

  it('refuses an address of mail that is none', async () => {
    const [problem] = await refusalOf(newsroom.write('person', { fullName: 'Trần Văn Mẫu', officialEmail: 'mau@' }))
    expect(problem?.path).toEqual(['officialEmail'])
  })
})
