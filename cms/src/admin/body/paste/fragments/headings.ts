import type { WordFragment } from './word-fragment'
import { wordHtml } from './word-html'

const { word, p } = wordHtml

/** Headings of any level, and what stands for one. */
export const headings: readonly WordFragment[] = [
  {
    about: 'a heading of level 1',
    html: word(`<h1>Quy định chung<o:p></o:p></h1>${p('Nội dung.')}`),
    text: '## Quy định chung\n\nNội dung.',
  },
  {
    about: 'headings of levels 1 to 3, their order kept',
    html: word('<h1>Phần một</h1><h2>Chương I</h2><h3>Mục 1</h3>'),
    text: '## Phần một\n\n### Chương I\n\n#### Mục 1',
  },
  {
    about: 'headings that begin at level 2',
    html: word('<h2>Chương I</h2><h3>Mục 1</h3>'),
    text: '## Chương I\n\n### Mục 1',
  },
  { about: 'a very deep heading', html: word('<h6>Ghi chú</h6>'), text: '#### Ghi chú' },
  { about: 'a heading without words', html: word(`<h2><o:p>&nbsp;</o:p></h2>${p('Nội dung.')}`), text: 'Nội dung.' },
  {
    about: 'a title',
    html: word(`<p class=MsoTitle>Kế hoạch năm 2026<o:p></o:p></p>${p('Nội dung.')}`),
    text: '## Kế hoạch năm 2026\n\nNội dung.',
  },
  {
    about: 'a paragraph with an outline level',
    html: word("<p class=MsoNormal style='mso-outline-level:2'>I. TÌNH HÌNH</p>"),
    text: '## I. TÌNH HÌNH',
  },
]
