import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { type BootedCms, bootStrapi } from '../boot/boot-strapi'
import { type Newsroom, openNewsroom } from '../boot/newsroom'

let cms: BootedCms
let newsroom: Newsroom
beforeAll(async () => {
  cms = await bootStrapi()
  newsroom = await openNewsroom(cms.strapi)
})
afterAll(() => cms?.stop())

interface Details {
  code?: string
  errors: { path: string[]; message: string; name: string; encoding?: string; converted?: unknown }[]
}

/** What a write is refused with; fails where it is not. */
async function refusalOf(data: Record<string, unknown>): Promise<Details> {
  try {
    await newsroom.write('article', data)
  } catch (error) {
    if (error instanceof Error && 'details' in error) return error.details as Details
    throw error
  }
  throw new Error('The write was not refused.')
}

const paragraph = (text: string) => ({
  type: 'doc',
  content: [{ type: 'paragraph', content: [{ type: 'text', text }] }],
})

describe('text of an old encoding', () => {
  it('B3 MOHA-9.4 HY-10.2 is refused at its field, TCVN3 with the same text in Unicode', async () => {
    const details = await refusalOf({ title: 'QuyÕt ®Þnh vÒ viÖc ban hµnh Quy chÕ qu¶n lý t\u00ADêng löa' })
    expect(details.code).toBe('LEGACY_TEXT')
    expect(details.errors).toEqual([
      {
        path: ['title'],
        name: 'LEGACY_TEXT',
        message: expect.stringContaining('TCVN3'),
        encoding: 'TCVN3',
        converted: 'Quyết định về việc ban hành Quy chế quản lý tường lửa',
      },
    ])
  })

  it('B3 HY-10.3 is refused in a body text, VNI with the whole body converted, and stored once it is taken', async () => {
    const details = await refusalOf({ title: 'Thông báo', body: paragraph('Coäng hoøa xaõ hoäi chuû nghóa Vieät Nam') })
    expect(details).toMatchObject({ code: 'LEGACY_TEXT', errors: [{ path: ['body'], encoding: 'VNI' }] })
    const converted = paragraph('Cộng hòa xã hội chủ nghĩa Việt Nam')
    expect(details.errors[0]?.converted).toEqual(converted)
    const { documentId } = await newsroom.write('article', { title: 'Thông báo', body: details.errors[0]?.converted })
    const row = await cms.strapi.db.query('api::article.article').findOne({ where: { documentId } })
    expect(row.body).toEqual(converted)
  })

  it('B3 is refused inside a group of fields, together with every other problem', async () => {
    const details = await refusalOf({ title: 5, sources: [{ name: 'B¸o Nh©n d©n' }] })
    expect(details.errors.map(({ path, name }) => [path.join('.'), name])).toEqual([
      ['title', 'ValidationError'],
      ['sources.0.name', 'LEGACY_TEXT'],
    ])
  })
})
