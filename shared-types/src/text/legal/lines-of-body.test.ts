import { describe, expect, it } from 'vitest'
import type { Block, Body } from '../../content/body.ts'
import { anchorBody } from './anchor-body.ts'
import { linesOfBody } from './lines-of-body.ts'

const text = (words: string) => [{ type: 'text' as const, text: words }]
const paragraph = (words: string): Block => ({ type: 'paragraph', content: text(words) })
const heading = (words: string): Block => ({ type: 'heading', attrs: { level: 3 }, content: text(words) })
const body = (...content: Block[]): Body => ({ type: 'doc', content })

describe('linesOfBody', () => {
  it('gives a line for each text block and each hard break, with its way', () => {
    const broken: Block = {
      type: 'heading',
      attrs: { level: 2 },
      content: [...text('Chương I'), { type: 'hardBreak' }, ...text('CHUNG')],
    }
    expect(linesOfBody(body(broken, paragraph('Lời')))).toEqual([
      { text: 'Chương I', index: 0, path: [0] },
      { text: 'CHUNG', index: 0, path: [0] },
      { text: 'Lời', index: 1, path: [1] },
    ])
  })

  it('numbers the items of an ordered list, dashes those of a bullet list, leaves tables out', () => {
    const items = (words: string): { type: 'listItem'; content: Block[] } => ({
      type: 'listItem',
      content: [paragraph(words)],
    })
    const table: Block = {
      type: 'table',
      content: [{ type: 'tableRow', content: [{ type: 'tableCell', content: [paragraph('1. Ô')] }] }],
    }
    expect(
      linesOfBody(
        body(
          { type: 'orderedList', attrs: { start: 2 }, content: [items('Hai'), items('Ba')] },
          { type: 'bulletList', content: [items('Gạch')] },
          table,
        ),
      ).map((line) => `${line.path.join('.')} ${line.text}`),
    ).toEqual(['0.0.0 2. Hai', '0.1.0 3. Ba', '1.0.0 - Gạch'])
  })
})

describe('anchorBody', () => {
  it('puts each id on the node that opens its block', () => {
    const anchored = anchorBody(
      body(paragraph('Lời đầu'), heading('Điều 1. Một'), paragraph('1. Khoản'), {
        type: 'orderedList',
        attrs: { start: 2 },
        content: [{ type: 'listItem', content: [paragraph('Khoản hai')] }],
      }),
    )
    expect([...anchored.idsByPath]).toEqual([
      ['1', ['dieu-1']],
      ['2', ['dieu-1-khoan-1']],
      ['3.0.0', ['dieu-1-khoan-2']],
    ])
  })

  it('puts two ids on one node where a hard break parts them', () => {
    const broken: Block = {
      type: 'paragraph',
      content: [...text('Điều 1. Một'), { type: 'hardBreak' }, ...text('1. Khoản')],
    }
    expect([...anchorBody(body(broken)).idsByPath]).toEqual([['0', ['dieu-1', 'dieu-1-khoan-1']]])
  })

  it('has no ids for a body that is no legal text', () => {
    expect(anchorBody(body(paragraph('Tin trong ngày'))).idsByPath.size).toBe(0)
  })
})
