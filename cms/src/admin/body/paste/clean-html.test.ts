// @vitest-environment jsdom
import { getSchema } from '@tiptap/core'
import { DOMParser as BodyParser } from '@tiptap/pm/model'
import { describe, expect, it } from 'vitest'
import { looseNode } from '../loose-node'
import { textExtensions } from '../text-extensions'
import { toBody } from '../to-body'
import { asMarkdown } from './as-markdown'
import { cleanHtml } from './clean-html'
import { wordFragments } from './fragments/word-fragments'

const schema = getSchema(textExtensions)

/** What the editor makes of it: the same schema reads the clean HTML as when it is pasted. */
function pasted(html: string): string {
  const page = new DOMParser().parseFromString(cleanHtml(html).html, 'text/html')
  return asMarkdown(looseNode(toBody(BodyParser.fromSchema(schema).parse(page.body).toJSON())))
}

describe('pasting', () => {
  it('is tried with fifty fragments', () => {
    expect(wordFragments.length).toBeGreaterThanOrEqual(50)
  })

  it.each(wordFragments)('takes $about', ({ html, text }) => {
    expect(pasted(html)).toBe(text)
  })

  it('counts the pictures it leaves out, not the pixels that count readers', () => {
    expect(
      cleanHtml('<p><img src="file:///a.png"><img src="b.jpg" width="300"><img width="1" src="c.gif"></p>').images,
    ).toBe(2)
  })

  it('counts footnotes and names the encoding it converted', () => {
    const note =
      '<p>Một<sup><a href="#footnote-1" id="footnote-ref-1">[1]</a></sup></p><ol><li id="footnote-1"><p> Hai <a href="#footnote-ref-1">↑</a></p></li></ol>'
    expect(cleanHtml(note)).toMatchObject({ notes: 1, legacy: null })
    expect(cleanHtml('<p><font face=".VnTime">Bé Néi vô</font></p>')).toMatchObject({ notes: 0, legacy: 'TCVN3' })
  })
})
