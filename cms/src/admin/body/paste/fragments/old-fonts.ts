import type { WordFragment } from './word-fragment'
import { wordHtml } from './word-html'

const { word, p, oldFont } = wordHtml

/** Text in an old encoding, known by its font. */
export const oldFonts: readonly WordFragment[] = [
  {
    about: 'TCVN3 by the font of a span',
    html: word(
      p('<span style=\'font-family:".VnTime"\'>Bé Néi vô ban hµnh QuyÕt ®Þnh</span>')
        .replaceAll('"', '&quot;')
        .replaceAll('=&quot;', '="'),
    ),
    text: 'Bộ Nội vụ ban hành Quyết định',
  },
  {
    about: 'TCVN3 by the font of the style',
    html: word(p('C«ng v¨n h­íng dÉn'), oldFont('.VnTime')),
    text: 'Công văn hướng dẫn',
  },
  {
    about: 'TCVN3 in a font of capitals',
    html: word(p('Céng hoµ x· héi'), oldFont('.VnTimeH')),
    text: 'CỘNG HOÀ XÃ HỘI',
  },
  {
    about: 'VNI by the font of the style',
    html: word(p('Coäng hoøa xaõ hoäi chuû nghóa Vieät Nam'), oldFont('VNI-Times')),
    text: 'Cộng hòa xã hội chủ nghĩa Việt Nam',
  },
  {
    about: 'VNI in a font element',
    html: '<p><font face="VNI-Times">Quyeát ñònh cuûa Boä Noäi vuï</font></p>',
    text: 'Quyết định của Bộ Nội vụ',
  },
  {
    about: 'Unicode that still names an old font',
    html: word(p('Bộ Nội vụ ban hành Quyết định'), oldFont('.VnTime')),
    text: 'Bộ Nội vụ ban hành Quyết định',
  },
]
