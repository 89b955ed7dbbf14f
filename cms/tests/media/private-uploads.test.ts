import { createHash } from 'node:crypto'
import { readdir } from 'node:fs/promises'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { type BootedCms, bootStrapi, loadCompiled } from '../boot/boot-strapi'
import { plainPng } from '../boot/plain-png'
import { scannedPdf, tinyPdf, tinyPng, type Uploaded, uploadFile } from '../boot/upload-file'
import { makePdf } from '../import/make-pdf'

let cms: BootedCms
beforeAll(async () => {
  cms = await bootStrapi()
})
afterAll(() => cms?.stop())

const signedAddress = (name: string, now: number) =>
  loadCompiled<typeof import('../../src/media/signed-address')>('src/media/signed-address').signedAddress(name, now)
const stored = async () => (await readdir(cms.uploadsDir)).filter((name) => !name.startsWith('.'))
const incoming = () => readdir(`${cms.uploadsDir}/.incoming`)

describe('an uploaded file', () => {
  it('keeps the digest of its bytes and lies outside the public folder', async () => {
    const file = await uploadFile(cms.strapi, { name: 'van-ban.pdf', bytes: tinyPdf })
    expect(file.provider_metadata).toEqual({
      digest: createHash('sha256').update(tinyPdf).digest('hex'),
      bytes: tinyPdf.length,
    })
    expect(await stored()).toContain(`${file.hash}.pdf`)
    expect(file.mime).toBe('application/pdf')
    expect(await incoming()).toEqual([])
  })

  it('is read at its signed address, unsniffed and unstored', async () => {
    const file = await uploadFile(cms.strapi, { name: 'van-ban.pdf', bytes: tinyPdf })
    const response = await fetch(cms.url + signedAddress(`${file.hash}.pdf`, Date.now()))
    expect(response.status).toBe(200)
    expect(Buffer.from(await response.arrayBuffer())).toEqual(tinyPdf)
    expect(response.headers.get('content-type')).toBe('application/pdf')
    expect(response.headers.get('x-content-type-options')).toBe('nosniff')
    expect(response.headers.get('cache-control')).toBe('private, no-store')
    expect(response.headers.get('content-disposition')).toBe('inline')
  })

  it('is not found at any other address', async () => {
    const { hash } = await uploadFile(cms.strapi, { name: 'mat.pdf', bytes: tinyPdf })
    const good = signedAddress(`${hash}.pdf`, Date.now())
    const expired = signedAddress(`${hash}.pdf`, Date.now() - 30 * 60_000)
    const other = await uploadFile(cms.strapi, { name: 'khac.pdf', bytes: tinyPdf })
    const addresses = [
      `/media/${hash}.pdf`,
      `/uploads/${hash}.pdf`,
      good.replace(/signature=./, (part) => (part.endsWith('0') ? 'signature=1' : 'signature=0')),
      good.replace(/expires=\d/, 'expires=9'),
      good.replace(hash, other.hash),
      expired,
      `${good}0`,
      `/media/..%2f..%2fetc%2fpasswd?expires=9999999999999&signature=${'0'.repeat(64)}`,
    ]
    for (const address of addresses) expect((await fetch(cms.url + address)).status, address).toBe(404)
    expect((await fetch(cms.url + good)).status).toBe(200)
  })

  it('has a private thumbnail too', async () => {
    const picture = await uploadFile(cms.strapi, { name: 'anh.png', bytes: plainPng(600, 400) })
    const thumbnail = `thumbnail_${picture.hash}.png`
    expect(await stored()).toContain(thumbnail)
    expect((await fetch(`${cms.url}/media/${thumbnail}`)).status).toBe(404)
    expect((await fetch(cms.url + signedAddress(thumbnail, Date.now()))).status).toBe(200)
  })

  it('is shown to a signed-in editor through signed addresses, its thumbnail included', async () => {
    const { id } = await uploadFile(cms.strapi, { name: 'thu-vien.png', bytes: plainPng(600, 400) })
    const shown = await cms.strapi.plugin('upload').service('upload').findOne(id)
    for (const address of [shown.url, shown.formats.thumbnail.url])
      expect((await fetch(cms.url + address)).status).toBe(200)
  })

  it('is downloaded, not shown, when it is neither picture nor PDF', async () => {
    const file = await uploadFile(cms.strapi, { name: 'ghi-chu.txt', bytes: Buffer.from('Ghi chú') })
    const response = await fetch(cms.url + signedAddress(`${file.hash}.txt`, Date.now()))
    expect(response.headers.get('content-disposition')).toMatch(/^attachment/)
  })
})

describe('MOHA-pre the text of a PDF', () => {
  const textOf = (digest: string): Promise<{ state: string; text: string } | undefined> =>
    cms.strapi.db.transaction(({ trx }) => trx('file_text').select('state', 'text').where({ digest }).first())
  const remove = (file: Uploaded) => cms.strapi.plugin('upload').service('upload').remove(file)

  it('is read as it is uploaded and kept by the digest of its bytes', async () => {
    const file = await uploadFile(cms.strapi, { name: 'chu.pdf', bytes: tinyPdf })
    expect(await textOf(file.provider_metadata.digest)).toEqual({
      state: 'text',
      text: 'Văn bản này có chữ để nghe đọc, để tìm và để sao chép.',
    })
  })

  it('is not there in a scan, which is said of it', async () => {
    const file = await uploadFile(cms.strapi, { name: 'quet.pdf', bytes: scannedPdf })
    expect(await textOf(file.provider_metadata.digest)).toEqual({ state: 'scan', text: '' })
  })

  it('goes with the last file of these bytes', async () => {
    const bytes = makePdf([['Nội dung phải hủy theo lệnh của người đứng đầu.']])
    const [one, other] = [
      await uploadFile(cms.strapi, { name: 'mot.pdf', bytes }),
      await uploadFile(cms.strapi, { name: 'hai.pdf', bytes }),
    ]
    await remove(one)
    expect(await textOf(one.provider_metadata.digest)).toMatchObject({ state: 'text' })
    await remove(other)
    expect(await textOf(one.provider_metadata.digest)).toBeUndefined()
  })
})

describe('an upload is refused, in words for its sender, when it is', () => {
  const svg = Buffer.from('<svg xmlns="http://www.w3.org/2000/svg"><script>alert(1)</script></svg>')
  const html = Buffer.from('<!doctype html><script>alert(1)</script>')
  const cases: [string, string, Buffer, string][] = [
    ['an SVG', 'anh.svg', svg, 'Không nhận tệp'],
    ['a page', 'trang.html', html, 'Không nhận tệp'],
    ['a program', 'cai-dat.exe', Buffer.from('MZ'), 'Không nhận tệp'],
    ['without an extension it may have', 'khong-duoi.xyz', tinyPdf, 'Không nhận tệp'],
    ['an SVG called a picture', 'anh.png', svg, 'không đúng với phần mở rộng'],
    ['a page called a text', 'trang.txt', html, 'không đúng với phần mở rộng'],
    ['bytes called a text', 'so.txt', Buffer.from([0, 1, 2, 3]), 'không đúng với phần mở rộng'],
    ['a picture called a PDF', 'van-ban.pdf', tinyPng, 'không đúng với phần mở rộng'],
    ['a page with a double extension', 'anh.png.html', html, 'Không nhận tệp'],
    [
      'an archive called a document',
      'van-ban.docx',
      Buffer.from('PK\u0003\u0004rest of an archive'),
      'không đúng với phần mở rộng',
    ],
  ]
  for (const [what, name, bytes, words] of cases) {
    it(what, async () => {
      const before = await stored()
      const rows = await cms.strapi.db.query('plugin::upload.file').count({})
      await expect(uploadFile(cms.strapi, { name, bytes })).rejects.toThrow(words)
      expect(await stored()).toEqual(before)
      expect(await incoming()).toEqual([])
      expect(await cms.strapi.db.query('plugin::upload.file').count({})).toBe(rows)
    })
  }

  it('described with markup', async () => {
    const upload = uploadFile(cms.strapi, {
      name: 'anh.png',
      bytes: tinyPng,
      alternativeText: '<img src=x onerror=alert(1)>',
    })
    await expect(upload).rejects.toThrow('thẻ HTML')
  })

  it('named so as to read backwards: the name is cleaned', async () => {
    const file = await uploadFile(cms.strapi, { name: 'hoa-don\u202Efdp.pdf', bytes: tinyPdf })
    expect(file.name).toBe('hoa-donfdp.pdf')
  })
})
