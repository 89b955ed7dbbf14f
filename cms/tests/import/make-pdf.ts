/**
 * A PDF with these pages, each a list of lines. Glyphs are numbers of our own with a table of what they mean, which is
 * how real Vietnamese PDFs carry their text. A page without lines is a page without text, as a scan has it.
 */
export function makePdf(pages: readonly (readonly string[])[], encrypted = false): Buffer {
  const letters = [...new Set(pages.flat().join(''))]
  const glyph = (letter: string) => (letters.indexOf(letter) + 1).toString(16).padStart(4, '0')
  const codeOf = (letter: string) =>
    [...Buffer.from(letter, 'utf16le').swap16()].map((byte) => byte.toString(16).padStart(2, '0')).join('')
  const map = letters.map((letter) => `<${glyph(letter)}> <${codeOf(letter)}>`)
  const content = (lines: readonly string[]) =>
    lines
      .map((line, index) => `BT /F1 12 Tf 50 ${800 - 16 * index} Td <${[...line].map(glyph).join('')}> Tj ET`)
      .join('\n')
  const firstPage = 7
  const objects = [
    '<</Type/Catalog/Pages 2 0 R>>',
    `<</Type/Pages/Count ${pages.length}/Kids[${pages.map((_, index) => `${firstPage + 2 * index} 0 R`).join(' ')}]>>`,
    '<</Type/Font/Subtype/Type0/BaseFont/Test/Encoding/Identity-H/DescendantFonts[4 0 R]/ToUnicode 5 0 R>>',
    '<</Type/Font/Subtype/CIDFontType2/BaseFont/Test/CIDSystemInfo<</Registry(Adobe)/Ordering(Identity)/Supplement 0>>/DW 600/FontDescriptor 6 0 R>>',
    stream(`/CIDInit /ProcSet findresource begin 12 dict begin begincmap /CMapName /Test def /CMapType 2 def
1 begincodespacerange <0000> <ffff> endcodespacerange
${chunks(map, 100)
  .map((part) => `${part.length} beginbfchar\n${part.join('\n')}\nendbfchar`)
  .join('\n')}
endcmap CMapName currentdict /CMap defineresource pop end end`),
    '<</Type/FontDescriptor/FontName/Test/Flags 4/FontBBox[0 0 600 800]/ItalicAngle 0/Ascent 800/Descent 0/CapHeight 800/StemV 80>>',
    ...pages.flatMap((lines, index) => [
      `<</Type/Page/Parent 2 0 R/MediaBox[0 0 595 842]/Resources<</Font<</F1 3 0 R>>>>/Contents ${firstPage + 2 * index + 1} 0 R>>`,
      stream(content(lines)),
    ]),
    ...(encrypted ? [`<</Filter/Standard/V 2/R 3/Length 128/P -4/O<${'ab'.repeat(32)}>/U<${'cd'.repeat(32)}>>>`] : []),
  ]
  let written = '%PDF-1.5\n'
  const offsets = objects.map((object, index) => {
    const offset = written.length
    written += `${index + 1} 0 obj\n${object}\nendobj\n`
    return String(offset).padStart(10, '0')
  })
  const trailer = `/Size ${objects.length + 1}/Root 1 0 R${encrypted ? `/Encrypt ${objects.length} 0 R/ID[<00><00>]` : ''}`
  const table = `xref\n0 ${objects.length + 1}\n0000000000 65535 f \n${offsets.map((offset) => `${offset} 00000 n \n`).join('')}`
  return Buffer.from(`${written}${table}trailer\n<<${trailer}>>\nstartxref\n${written.length}\n%%EOF\n`, 'latin1')
}

function stream(content: string): string {
  return `<</Length ${content.length}>>stream\n${content}\nendstream`
}

function chunks<T>(items: readonly T[], size: number): T[][] {
  return items.length === 0 ? [] : [items.slice(0, size), ...chunks(items.slice(size), size)]
}
