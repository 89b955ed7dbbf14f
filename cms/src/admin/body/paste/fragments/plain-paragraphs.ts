import type { WordFragment } from './word-fragment'
import { wordHtml } from './word-html'

const { word, p } = wordHtml

/** Paragraphs as Word writes them, their words marked or padded. */
export const plainParagraphs: readonly WordFragment[] = [
  { about: 'a plain paragraph', html: word(p('Bộ Nội vụ tổ chức hội nghị.')), text: 'Bộ Nội vụ tổ chức hội nghị.' },
  {
    about: 'paragraphs with empty ones between to make room',
    html: word(p('Một.') + p('<o:p>&nbsp;</o:p>') + p('Hai.')),
    text: 'Một.\n\nHai.',
  },
  {
    about: 'bold, italic and underlined words',
    html: word(p("<b style='mso-bidi-font-weight:normal'>Điều 1.</b> <i>Phạm vi</i> <u>điều chỉnh</u>")),
    text: '**Điều 1.** _Phạm vi_ __điều chỉnh__',
  },
  {
    about: 'smart quotes and dashes, kept',
    html: word(p('Chủ đề: “Chuyển đổi số – động lực” và ‘một cửa’…')),
    text: 'Chủ đề: “Chuyển đổi số – động lực” và ‘một cửa’…',
  },
  {
    about: 'non-breaking spaces used as padding',
    html: word(p('Số:&nbsp;&nbsp;&nbsp;&nbsp; 15/2026/QĐ-BNV<span style="mso-spacerun:yes">&nbsp; </span>ngày 5/3')),
    text: 'Số: 15/2026/QĐ-BNV ngày 5/3',
  },
  {
    about: 'a tab',
    html: word(p("Nơi nhận:<span style='mso-tab-count:1'>&nbsp;&nbsp;&nbsp;&nbsp; </span>Vụ CCHC")),
    text: 'Nơi nhận: Vụ CCHC',
  },
  { about: 'a line break', html: word(p('KT. BỘ TRƯỞNG<br>THỨ TRƯỞNG')), text: 'KT. BỘ TRƯỞNG\\\nTHỨ TRƯỞNG' },
]
