// @vitest-environment jsdom
import { getSchema } from '@tiptap/core'
import { DOMParser as BodyParser } from '@tiptap/pm/model'
import { describe, expect, it } from 'vitest'
import { makeZip } from '../../../../tests/import/make-zip'
import { looseNode } from '../loose-node'
import { asMarkdown } from '../paste/as-markdown'
import { textExtensions } from '../text-extensions'
import { toBody } from '../to-body'
import { readDocx } from './read-docx'

const w = 'http://schemas.openxmlformats.org/wordprocessingml/2006/main'
const types =
  '<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Override PartName="/word/document.xml" ContentType="application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml"/></Types>'
const office = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships'
const relations = (targets: string) =>
  `<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships">${targets}</Relationships>`
const styles = `<w:styles xmlns:w="${w}"><w:style w:type="paragraph" w:styleId="Heading1"><w:name w:val="heading 1"/></w:style><w:style w:type="paragraph" w:styleId="Heading2"><w:name w:val="heading 2"/></w:style></w:styles>`
const notes = `<w:footnotes xmlns:w="${w}"><w:footnote w:id="1"><w:p><w:r><w:t>Luật số 80/2025/QH15.</w:t></w:r></w:p></w:footnote></w:footnotes>`
const numbering = `<w:numbering xmlns:w="${w}"><w:abstractNum w:abstractNumId="0"><w:lvl w:ilvl="0"><w:numFmt w:val="bullet"/></w:lvl><w:lvl w:ilvl="1"><w:numFmt w:val="bullet"/></w:lvl></w:abstractNum><w:num w:numId="1"><w:abstractNumId w:val="0"/></w:num></w:numbering>`

const run = (text: string, properties = '') =>
  `<w:r><w:rPr>${properties}</w:rPr><w:t xml:space="preserve">${text}</w:t></w:r>`
const paragraph = (content: string, properties = '') => `<w:p><w:pPr>${properties}</w:pPr>${content}</w:p>`
const style = (name: string) => `<w:pStyle w:val="${name}"/>`
const listed = (level: number) => `<w:numPr><w:ilvl w:val="${level}"/><w:numId w:val="1"/></w:numPr>`
const font = (name: string) => `<w:rFonts w:ascii="${name}" w:hAnsi="${name}"/>`

function docx(body: string): ArrayBuffer {
  const part = (name: string, xml: string) => ({
    name,
    bytes: Buffer.from(`<?xml version="1.0" encoding="UTF-8"?>${xml}`),
  })
  const link = (id: number, kind: string, target: string) =>
    `<Relationship Id="r${id}" Type="${office}/${kind}" Target="${target}"/>`
  const zip = makeZip([
    part('[Content_Types].xml', types),
    part('_rels/.rels', relations(link(1, 'officeDocument', 'word/document.xml'))),
    part(
      'word/_rels/document.xml.rels',
      relations(
        link(1, 'styles', 'styles.xml') + link(2, 'footnotes', 'footnotes.xml') + link(3, 'numbering', 'numbering.xml'),
      ),
    ),
    part('word/styles.xml', styles),
    part('word/footnotes.xml', notes),
    part('word/numbering.xml', numbering),
    part('word/document.xml', `<w:document xmlns:w="${w}"><w:body>${body}</w:body></w:document>`),
  ])
  return new Uint8Array(zip).buffer
}

async function read(body: string) {
  const found = await readDocx(docx(body))
  const page = new DOMParser().parseFromString(found?.html ?? '', 'text/html')
  const parsed = BodyParser.fromSchema(getSchema(textExtensions)).parse(page.body).toJSON()
  return { ...found, text: asMarkdown(looseNode(toBody(parsed))) }
}

describe('a .docx in the editor', () => {
  it('keeps headings in their order and marks', async () => {
    const { text } = await read(
      paragraph(run('Chương I'), style('Heading1')) +
        paragraph(run('Mục 1'), style('Heading2')) +
        paragraph(run('Điều 1.', '<w:b/>') + run(' Phạm vi ') + run('chung', '<w:u w:val="single"/>')),
    )
    expect(text).toBe('## Chương I\n\n### Mục 1\n\n**Điều 1.** Phạm vi __chung__')
  })

  it('keeps lists within lists', async () => {
    const { text } = await read(
      paragraph(run('Cấp tỉnh'), listed(0)) + paragraph(run('Sở'), listed(1)) + paragraph(run('Cấp xã'), listed(0)),
    )
    expect(text).toBe('- Cấp tỉnh\n  - Sở\n- Cấp xã')
  })

  it('keeps header rows and merged cells', async () => {
    const cell = (text: string, properties = '') => `<w:tc><w:tcPr>${properties}</w:tcPr>${paragraph(run(text))}</w:tc>`
    const { text } = await read(
      `<w:tbl><w:tr><w:trPr><w:tblHeader/></w:trPr>${cell('STT')}${cell('Tên')}</w:tr><w:tr>${cell('Tổng', '<w:gridSpan w:val="2"/>')}</w:tr></w:tbl>`,
    )
    expect(text).toBe('| STT* | Tên* |\n| Tổng(2×1) |')
  })

  it('moves footnotes into the text', async () => {
    const { text, notes } = await read(paragraph(`${run('Theo luật')}<w:r><w:footnoteReference w:id="1"/></w:r>`))
    expect(text).toBe('Theo luật[1]\n\n[1] Luật số 80/2025/QH15.')
    expect(notes).toBe(1)
  })

  it('MOHA-9.4 converts runs set in fonts of TCVN3 and VNI', async () => {
    const { text, legacy } = await read(
      paragraph(run('Bé Néi vô', font('.VnTime'))) + paragraph(run('Quyeát ñònh', font('VNI-Times'))),
    )
    expect(text).toBe('Bộ Nội vụ\n\nQuyết định')
    expect(legacy).toBe('VNI')
  })

  it('BP-6.2 converts a document whose font stands in a style by its text', async () => {
    const { text, legacy } = await read(paragraph(run('Céng hoµ x· héi chñ nghÜa ViÖt Nam')))
    expect(text).toBe('Cộng hoà xã hội chủ nghĩa Việt Nam')
    expect(legacy).toBe('TCVN3')
  })

  it('refuses what is no Word file', async () => {
    expect(await readDocx(new TextEncoder().encode('no zip').buffer)).toBe(null)
  })
})
