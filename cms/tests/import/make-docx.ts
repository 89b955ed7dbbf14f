import { makeZip, type ZipPart } from './make-zip'

const word = 'http://schemas.openxmlformats.org/wordprocessingml/2006/main'
const relations = 'http://schemas.openxmlformats.org/package/2006/relationships'
const office = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships'

const numbering = `<w:numbering xmlns:w="${word}"><w:abstractNum w:abstractNumId="0"><w:lvl w:ilvl="0"><w:numFmt w:val="decimal"/><w:lvlText w:val="%1."/></w:lvl></w:abstractNum><w:num w:numId="1"><w:abstractNumId w:val="0"/></w:num></w:numbering>`

/**
 * A Word document of these paragraphs. A line end inside one is a line break; one that begins with `#` is numbered by
 * Word itself.
 */
export function makeDocx(paragraphs: readonly string[], more: readonly ZipPart[] = []): Buffer {
  const part = (name: string, xml: string): ZipPart => ({
    name,
    bytes: Buffer.from(`<?xml version="1.0" encoding="UTF-8" standalone="yes"?>${xml}`),
  })
  return makeZip([
    part(
      '[Content_Types].xml',
      '<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Override PartName="/word/document.xml" ContentType="application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml"/></Types>',
    ),
    part(
      '_rels/.rels',
      `<Relationships xmlns="${relations}"><Relationship Id="rId1" Type="${office}/officeDocument" Target="word/document.xml"/></Relationships>`,
    ),
    part(
      'word/_rels/document.xml.rels',
      `<Relationships xmlns="${relations}"><Relationship Id="rId1" Type="${office}/numbering" Target="numbering.xml"/></Relationships>`,
    ),
    part('word/numbering.xml', numbering),
    part(
      'word/document.xml',
      `<w:document xmlns:w="${word}"><w:body>${paragraphs.map(paragraphOf).join('')}</w:body></w:document>`,
    ),
    ...more,
  ])
}

function paragraphOf(text: string): string {
  const numbered = text.startsWith('#')
  const runs = escaped(numbered ? text.slice(1) : text)
    .split('\n')
    .map((line) => `<w:r><w:t xml:space="preserve">${line}</w:t></w:r>`)
  const properties = numbered ? '<w:pPr><w:numPr><w:ilvl w:val="0"/><w:numId w:val="1"/></w:numPr></w:pPr>' : ''
  return `<w:p>${properties}${runs.join('<w:r><w:br/></w:r>')}</w:p>`
}

function escaped(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;')
}
