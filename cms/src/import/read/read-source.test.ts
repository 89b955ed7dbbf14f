import { describe, expect, it } from 'vitest'
import { makeDocx } from '../../../tests/import/make-docx'
import { makePdf } from '../../../tests/import/make-pdf'
import { makeZip } from '../../../tests/import/make-zip'
import { limits } from './limits'
import { readSource } from './read-source'

const sentence = 'Điều 1. Quy chế này quy định việc mượn sách ở thư viện tỉnh Trăng.'
const refused = (code: string) => ({ refused: { code } })

describe('readSource', () => {
  it('reads a text file in UTF-8 and UTF-16, composed, without invisible signs, lines keeping their numbers', async () => {
    const written = `\uFEFFQuyết\u200B định\r\n\r\n${sentence.normalize('NFD')}\n\f${sentence}`
    const text = `Quyết định\n\n${sentence}\n${sentence}`
    expect(await readSource('a.txt', Buffer.from(written))).toEqual({ text, issues: [] })
    expect(await readSource('A.TXT', Buffer.from(written, 'utf16le'))).toEqual({ text, issues: [] })
    expect(await readSource('a.txt', Buffer.from(written, 'utf16le').swap16())).toEqual({ text, issues: [] })
  })

  it('reads a Word document: a line for each paragraph and line break', async () => {
    const read = await readSource('a.docx', makeDocx(['QUYẾT ĐỊNH', 'KT. GIÁM ĐỐC\nPHÓ GIÁM ĐỐC', '', sentence]))
    expect(read).toEqual({ text: `QUYẾT ĐỊNH\nKT. GIÁM ĐỐC\nPHÓ GIÁM ĐỐC\n\n${sentence}\n`, issues: [] })
  })

  it('counts the paragraphs of a Word document whose number Word gives by itself', async () => {
    const read = await readSource('a.docx', makeDocx([sentence, '#Một khoản không có số', '#Một khoản nữa']))
    expect(read).toMatchObject({ issues: [{ code: 'numbering-not-read', params: { count: 2 } }] })
  })

  it('reads the text of a PDF without its page numbers', async () => {
    const read = await readSource(
      'a.pdf',
      makePdf([
        ['SỞ SÁCH TỈNH TRĂNG', sentence, '1'],
        ['2', sentence],
      ]),
    )
    expect(read).toEqual({ text: `SỞ SÁCH TỈNH TRĂNG\n${sentence}\n${sentence}`, issues: [] })
  })

  it('refuses a PDF that is only a scan, and counts the pages without text in one that is not', async () => {
    expect(await readSource('a.pdf', makePdf([[], ['7']]))).toMatchObject({
      refused: { code: 'file-scanned', params: { pages: 2 } },
    })
    expect(await readSource('a.pdf', makePdf([[sentence], []]))).toMatchObject({
      issues: [{ code: 'pages-without-text', params: { count: 1, pages: 2 } }],
    })
  })

  it('refuses what needs a password', async () => {
    expect(await readSource('a.pdf', makePdf([[sentence]], true))).toMatchObject(refused('file-locked'))
    expect(
      await readSource('a.docx', Buffer.concat([Buffer.from([0xd0, 0xcf, 0x11, 0xe0]), Buffer.alloc(600)])),
    ).toMatchObject(refused('file-locked'))
    expect(
      await readSource('a.docx', makeZip([{ name: 'word/document.xml', bytes: Buffer.from(sentence), flags: 1 }])),
    ).toMatchObject(refused('file-locked'))
  })

  it('refuses a Word document that unpacks to more than a text can be, whatever size it states', async () => {
    const bomb = { name: 'word/media.xml', bytes: Buffer.alloc(limits.docxPartBytes + 1) }
    const lying = makeDocx([sentence], [{ ...bomb, states: 10 }])
    expect(lying.length).toBeLessThan(100_000)
    expect(await readSource('a.docx', lying)).toMatchObject(refused('file-unpacks-too-large'))
    const many = Array.from({ length: limits.docxParts + 1 }, (_, index) => ({
      name: `${index}`,
      bytes: Buffer.alloc(0),
    }))
    expect(await readSource('a.docx', makeZip(many))).toMatchObject(refused('file-unpacks-too-large'))
  })

  it.each([
    ['a.docx', 'no zip'],
    ['a.docx', 'PK\x05\x06'],
    ['a.docx', makeZip([{ name: 'other.xml', bytes: Buffer.from('<a/>') }])],
    ['a.docx', makeDocx([sentence]).subarray(0, 900)],
    ['a.pdf', '%PDF-1.7\nnothing'],
  ])('refuses a damaged %s', async (name, bytes) => {
    expect(await readSource(name, Buffer.from(bytes))).toMatchObject(refused('file-damaged'))
  })

  it('refuses other kinds of files, and files that are not what they are called', async () => {
    expect(await readSource('a.doc', Buffer.from('x'))).toMatchObject(refused('file-old-word'))
    expect(await readSource('a.html', Buffer.from('x'))).toMatchObject(refused('file-kind-unknown'))
    expect(await readSource('a', Buffer.from('x'))).toMatchObject(refused('file-kind-unknown'))
    expect(await readSource('a.pdf', Buffer.from(sentence))).toMatchObject(refused('file-kind-differs'))
    expect(await readSource('a.txt', Buffer.from('a\0b'))).toMatchObject(refused('file-kind-differs'))
    expect(await readSource('a.txt', Buffer.from([0xc3, 0x28]))).toMatchObject(refused('file-not-utf8'))
    expect(await readSource('a.txt', Buffer.from(' \n'))).toMatchObject(refused('file-empty'))
    expect(await readSource('a.txt', Buffer.alloc(0))).toMatchObject(refused('file-empty'))
  })

  it('refuses what is too large before reading it', async () => {
    expect(await readSource('a.pdf', Buffer.alloc(limits.fileBytes + 1))).toMatchObject(refused('file-too-large'))
    expect(await readSource('a.txt', Buffer.alloc(limits.characters + 1, 'a'))).toMatchObject(
      refused('file-text-too-long'),
    )
  })

  it('refuses a text written for an old font, and takes English', async () => {
    const old = 'QuyÕt ®Þnh cña Bé tr­ëng vÒ viÖc ban hµnh Quy chÕ lµm viÖc cña c¬ quan, ®¬n vÞ trùc thuéc Bé. '.repeat(
      5,
    )
    expect(await readSource('a.txt', Buffer.from(old))).toMatchObject(refused('file-old-encoding'))
    expect(
      await readSource('a.txt', Buffer.from('The ministry’s portal, in plain English. '.repeat(10))),
    ).toMatchObject({ issues: [] })
  })
})
