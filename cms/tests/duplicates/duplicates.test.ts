import type { Locale } from 'shared-types/content'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import type { bootstrapDuplicates } from '../../src/duplicates/bootstrap'
import type { duplicateOf } from '../../src/duplicates/duplicate-of'
import { type BootedCms, bootStrapi, loadCompiled } from '../boot/boot-strapi'
import { type Newsroom, openNewsroom } from '../boot/newsroom'

let cms: BootedCms
let newsroom: Newsroom
beforeAll(async () => {
  cms = await bootStrapi()
  newsroom = await openNewsroom(cms.strapi)
})
afterAll(() => cms?.stop())

const whole = process.env['CONG_TEST_FULL'] === '1'
const corpus = whole ? 50_000 : 3_000

const common = 'bộ nội vụ tổ chức hội nghị triển khai kế hoạch cải cách thủ tục hành chính của tỉnh'.split(' ')
/** The words of a text of its own for each `n`: one in four is a common one. */
const wordsOf = (n: number, length = 300) =>
  Array.from({ length }, (_, at) => {
    const random = Math.imul(n * 1009 + at, 2_654_435_761) >>> 8
    return (at % 4 === 0 ? common[random % common.length] : undefined) ?? `từ${random % 20_000}`
  })
const textOf = (n: number) => wordsOf(n).join(' ')
/** The same text with every `every`-th word another one. */
const varied = (n: number, every: number) =>
  wordsOf(n)
    .map((word, at) => (at % every === every - 1 ? `khác${at}` : word))
    .join(' ')
const paragraph = (text: string) => ({
  type: 'doc',
  content: [{ type: 'paragraph', content: [{ type: 'text', text }] }],
})
const fields = (title: string, text: string) => ({
  ...{ title, summary: 'Tóm tắt', kind: 'news', originType: 'original', body: paragraph(text) },
})

const draft = async (title: string, text: string, more: Record<string, unknown> = {}, locale: Locale = 'vi') =>
  (await newsroom.write('article', { ...fields(title, text), ...more }, locale)).documentId
async function published(title: string, text: string, more: Record<string, unknown> = {}, locale: Locale = 'vi') {
  const documentId = await draft(title, text, more, locale)
  await newsroom.publish('article', documentId, locale)
  return documentId
}
function nearest(
  documentId: string,
  { portal = null as string | null, threshold = 0.85, locale = 'vi' as Locale } = {},
) {
  const module = loadCompiled<{ duplicateOf: typeof duplicateOf }>('src/duplicates/duplicate-of')
  return module.duplicateOf(cms.strapi, { type: 'article', documentId, locale }, portal, threshold)
}

describe('a duplicate of what is published', () => {
  it('MOHA-12.4 is named with the earlier item and how similar it is', async () => {
    const earlier = await published('Khai mạc hội nghị', textOf(1))
    const again = await draft('Hội nghị đã khai mạc', varied(1, 60))
    const found = await nearest(again)
    expect(found).toMatchObject({ type: 'article', documentId: earlier, locale: 'vi', title: 'Khai mạc hội nghị' })
    expect(found?.similarity).toBeGreaterThan(0.9)
    expect(found?.similarity).toBeLessThan(1)
  })

  it('MOHA-12.4 B3 is found however it is composed, capitalised and punctuated', async () => {
    const text =
      'Bộ Nội vụ đề nghị các tỉnh, thành phố báo cáo kết quả xử lý kiến nghị của cử tri trước ngày 15 tháng 12.'
    const earlier = await published('Báo cáo kiến nghị', text)
    const again = await draft(
      'BÁO CÁO KIẾN NGHỊ'.normalize('NFD'),
      text.normalize('NFD').toUpperCase().replaceAll(',', ' -'),
    )
    expect(await nearest(again)).toMatchObject({ documentId: earlier, similarity: 1 })
  })

  it('MOHA-12.4 is found by a title however much else there is, when the text is only the title', async () => {
    const earlier = await published('Lịch tiếp công dân tháng mười một', '.')
    const again = await draft('lịch tiếp công dân tháng mười một', '…')
    expect(await nearest(again)).toMatchObject({ documentId: earlier, similarity: 1 })
  })

  it('MOHA-12.4 is none where the text is another one, or only a part is quoted', async () => {
    await published('Một bài dài', `${textOf(2)} ${textOf(3)} ${textOf(4)}`)
    expect(await nearest(await draft('Bài khác', textOf(5)))).toBeNull()
    expect(await nearest(await draft('Một bài dài', textOf(2)))).toBeNull()
  })

  it('MOHA-12.4 is measured against the threshold of the profile', async () => {
    await published('Ngưỡng', textOf(6))
    const again = await draft('Ngưỡng khác', varied(6, 12))
    expect(await nearest(again, { threshold: 0.95 })).toBeNull()
    const found = await nearest(again, { threshold: 0.5 })
    expect(found?.similarity).toBeGreaterThan(0.7)
  })

  it('MOHA-12.4 is looked for on the same portal and in the same language only', async () => {
    await published('Cổng chính', textOf(7))
    const english = await draft('English', textOf(7), {}, 'en')
    expect(await nearest(english, { locale: 'en' })).toBeNull()
    const elsewhere = await draft('Cổng khác', textOf(7))
    expect(await nearest(elsewhere, { portal: 'another-portal' })).toBeNull()
    expect(await nearest(elsewhere)).not.toBeNull()
  })

  it('MOHA-12.4 is never the published version of the document itself', async () => {
    const documentId = await published('Chính mình', textOf(8))
    await newsroom.edit('article', documentId, { summary: 'Sửa một chút' })
    expect(await nearest(documentId)).toBeNull()
  })

  it('MOHA-12.4 follows what is public: a new version counts, what was taken down does not', async () => {
    const documentId = await published('Theo bản đang đăng', textOf(9))
    const first = await draft('Như bản đầu', textOf(9))
    expect(await nearest(first)).toMatchObject({ documentId })
    await newsroom.edit('article', documentId, { body: paragraph(textOf(10)) })
    expect(await nearest(first)).toMatchObject({ documentId })
    await newsroom.publish('article', documentId)
    expect(await nearest(first)).toBeNull()
    const second = await draft('Như bản sau', textOf(10))
    expect(await nearest(second)).toMatchObject({ documentId })
    await newsroom.takeDown('article', documentId)
    expect(await nearest(second)).toBeNull()
  })

  it('MOHA-12.4 names the most similar of several', async () => {
    await published('Bản gần', varied(11, 20))
    const closest = await published('Bản gần nhất', varied(11, 100))
    expect(await nearest(await draft('Bản gốc', textOf(11)))).toMatchObject({ documentId: closest })
  })
})

describe(`among ${corpus} published articles`, () => {
  it('MOHA-12.4 is found at once, by signatures made at start for what was published without', async () => {
    const model = await published('Mẫu', textOf(100))
    const edition = await cms.strapi.db
      .connection('edition')
      .where({ document_id: model })
      .first<{ document: string }>('document')
    const value = JSON.parse(edition?.document ?? '') as Record<string, unknown>
    for (let from = 0; from < corpus; from += 1000) {
      const rows = Array.from({ length: 1000 }, (_, n) => {
        const number = 1000 + from + n
        const documentId = `bulk-${number}`
        const document = {
          ...value,
          documentId,
          slug: documentId,
          title: `Bài ${number}`,
          body: paragraph(textOf(number)),
        }
        return {
          ...{ key: `article:${documentId}:vi`, type: 'article', document_id: documentId, locale: 'vi', digest: '' },
          document: JSON.stringify(document),
        }
      })
      await cms.strapi.db.connection('edition').insert(rows)
    }
    const module = loadCompiled<{ bootstrapDuplicates: typeof bootstrapDuplicates }>('src/duplicates/bootstrap')
    await module.bootstrapDuplicates({ strapi: cms.strapi })
    const wanted = 1000 + corpus - 7
    const again = await draft('Lặp lại', varied(wanted, 50))
    const times: number[] = []
    for (let round = 0; round < 20; round += 1) {
      const start = performance.now()
      expect(await nearest(again)).toMatchObject({ documentId: `bulk-${wanted}` })
      times.push(performance.now() - start)
    }
    times.sort((a, b) => a - b)
    console.log(`duplicateOf among ${corpus}: median ${times[10]?.toFixed(1)} ms, worst ${times[19]?.toFixed(1)} ms`)
  }, 300_000)
})
