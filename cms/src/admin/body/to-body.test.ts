import { bodySchema } from 'shared-types/content'
import { describe, expect, it } from 'vitest'
import { fromBody } from './from-body'
import { toBody } from './to-body'

const text = (words: string, ...marks: object[]) => ({
  type: 'text',
  text: words,
  ...(marks.length > 0 ? { marks } : {}),
})
const paragraph = (...content: object[]) => ({ type: 'paragraph', content })
const doc = (...content: object[]) => ({ type: 'doc', content })

describe('toBody', () => {
  it('keeps what the schema knows exactly as it is', () => {
    const body = doc(
      { type: 'heading', attrs: { level: 3 }, content: [text('Quy định chung')] },
      paragraph(
        text('Điều 1', { type: 'bold' }),
        { type: 'hardBreak' },
        text('Cổng', { type: 'link', attrs: { href: 'https://moha.gov.vn/' } }),
      ),
      { type: 'orderedList', attrs: { start: 3 }, content: [{ type: 'listItem', content: [paragraph(text('một'))] }] },
      { type: 'blockquote', content: [paragraph(text('trích'))] },
      { type: 'horizontalRule' },
      { type: 'image', attrs: { fileId: 'abc123', alt: 'Hội nghị', caption: '' } },
    )
    expect(toBody(body)).toEqual(body)
  })

  it('drops the attributes the editor adds to links, lists and cells', () => {
    const body = toBody(
      doc(
        paragraph(
          text('a', {
            type: 'link',
            attrs: { href: '/tin/a/', target: '_blank', rel: 'noopener', class: null, title: null },
          }),
        ),
        {
          type: 'orderedList',
          attrs: { start: 1, type: null },
          content: [{ type: 'listItem', content: [paragraph(text('b'))] }],
        },
        {
          type: 'table',
          content: [
            {
              type: 'tableRow',
              content: [
                {
                  type: 'tableHeader',
                  attrs: { colspan: 2, rowspan: 1, colwidth: [10, 20], align: null },
                  content: [paragraph(text('c'))],
                },
                {
                  type: 'tableCell',
                  attrs: { colspan: 1, rowspan: 1, colwidth: null },
                  content: [paragraph(text('d'))],
                },
              ],
            },
          ],
        },
      ),
    )
    expect(body).toEqual(
      doc(
        paragraph(text('a', { type: 'link', attrs: { href: '/tin/a/' } })),
        { type: 'orderedList', content: [{ type: 'listItem', content: [paragraph(text('b'))] }] },
        {
          type: 'table',
          content: [
            {
              type: 'tableRow',
              content: [
                { type: 'tableHeader', attrs: { colspan: 2, rowspan: 1 }, content: [paragraph(text('c'))] },
                { type: 'tableCell', content: [paragraph(text('d'))] },
              ],
            },
          ],
        },
      ),
    )
  })

  it('keeps the words of unknown blocks and marks', () => {
    const body = toBody(
      doc(
        { type: 'codeBlock', attrs: { language: 'js' }, content: [text('mã')] },
        {
          type: 'details',
          content: [paragraph(text('ẩn', { type: 'strike' }, { type: 'textStyle', attrs: { color: 'red' } }))],
        },
      ),
    )
    expect(body).toEqual(doc(paragraph(text('mã')), paragraph(text('ẩn'))))
  })

  it('never keeps a link that could run something', () => {
    const body = toBody(doc(paragraph(text('bấm', { type: 'link', attrs: { href: 'javascript:alert(1)' } }))))
    expect(body).toEqual(doc(paragraph(text('bấm'))))
  })

  it('brings headings into levels 2 to 4', () => {
    const levels = [1, 2, 4, 6].map((level) => ({ type: 'heading', attrs: { level }, content: [text('h')] }))
    expect(toBody(doc(...levels))?.content.map((block) => block.type === 'heading' && block.attrs.level)).toEqual([
      2, 2, 4, 4,
    ])
  })

  it('drops pictures that name no file of the library', () => {
    expect(toBody(doc({ type: 'image', attrs: { src: 'https://example.com/x.png' } }, paragraph(text('còn'))))).toEqual(
      doc(paragraph(text('còn'))),
    )
  })

  it('gives marks one order and once each', () => {
    const body = toBody(doc(paragraph(text('a', { type: 'italic' }, { type: 'bold' }, { type: 'bold' }))))
    expect(body).toEqual(doc(paragraph(text('a', { type: 'bold' }, { type: 'italic' }))))
  })

  it('is null for a text without anything in it', () => {
    for (const empty of [null, undefined, 'x', {}, doc(), doc(paragraph()), doc(paragraph(), paragraph())])
      expect(toBody(empty)).toBeNull()
  })

  it('answers nonsense with something the schema accepts', () => {
    const nonsense = doc(
      {
        type: 'table',
        content: [{ type: 'tableRow', content: [{ type: 'tableCell' }, { type: 'paragraph' }] }, { type: 'tableRow' }],
      },
      { type: 'bulletList', content: [{ type: 'listItem' }, paragraph(text('lạc'))] },
      { type: 'tableHeader', content: 'x' },
      {
        type: 'table',
        content: [
          {
            type: 'tableRow',
            content: [{ type: 'tableHeader', content: [{ type: 'heading', content: [text('đầu')] }] }],
          },
        ],
      },
      paragraph({ type: 'text' }, { type: 'text', text: 'đ'.repeat(200_001) }),
      { type: 'text', text: 'trơ' },
    )
    expect(bodySchema.safeParse(toBody(nonsense)).success).toBe(true)
  })
})

describe('fromBody', () => {
  it('gives back the same body after the editor', () => {
    const body = doc(
      {
        type: 'bulletList',
        content: [
          {
            type: 'listItem',
            content: [
              paragraph(text('a')),
              { type: 'bulletList', content: [{ type: 'listItem', content: [paragraph(text('b'))] }] },
            ],
          },
        ],
      },
      paragraph(text('c')),
    )
    expect(toBody(fromBody(body))).toEqual(body)
    expect(toBody(fromBody(JSON.stringify(body)))).toEqual(body)
  })

  it('lets every list item begin with a paragraph, as the editor wants it', () => {
    const body = doc({
      type: 'bulletList',
      content: [{ type: 'listItem', content: [{ type: 'heading', attrs: { level: 2 }, content: [text('a')] }] }],
    })
    expect(fromBody(body).content?.[0]?.content?.[0]?.content?.map((node) => node.type)).toEqual([
      'paragraph',
      'heading',
    ])
  })

  it('opens an empty text for anything else', () => {
    for (const other of [null, '', '{', 7])
      expect(fromBody(other)).toEqual({ type: 'doc', content: [{ type: 'paragraph' }] })
  })
})
