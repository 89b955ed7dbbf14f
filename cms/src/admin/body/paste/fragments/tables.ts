import type { WordFragment } from './word-fragment'
import { wordHtml } from './word-html'

const { word, item, cell, table } = wordHtml

/** Tables, merged, measured and without lines. */
export const tables: readonly WordFragment[] = [
  {
    about: 'a table with a repeated header row',
    html: word(
      table(`<thead><tr>${cell('STT')}${cell('Tên thủ tục')}</tr></thead><tr>${cell('1')}${cell('Cấp thẻ')}</tr>`),
    ),
    text: '| STT* | Tên thủ tục* |\n| 1 | Cấp thẻ |',
  },
  {
    about: 'a table whose first row is bold',
    html: word(
      table(`<tr>${cell('<b>Đơn vị</b>')}${cell('<b>Số hồ sơ</b>')}</tr><tr>${cell('Sở A')}${cell('12')}</tr>`),
    ),
    text: '| **Đơn vị*** | **Số hồ sơ*** |\n| Sở A | 12 |',
  },
  {
    about: 'merged cells',
    html: word(
      table(
        `<tr>${cell('Kết quả', 'colspan=2')}</tr><tr>${cell('Đạt', 'rowspan=2')}${cell('1')}</tr><tr>${cell('2')}</tr>`,
      ),
    ),
    text: '| Kết quả(2×1) |\n| Đạt(1×2) | 1 |\n| 2 |',
  },
  {
    about: 'the row Word adds to measure columns',
    html: word(
      table(
        `<tr>${cell('A', 'colspan=2')}</tr><![if !supportMisalignedColumns]><tr height=0><td width=80 style='border:none'></td><td width=80 style='border:none'></td></tr><![endif]>`,
      ),
    ),
    text: '| A(2×1) |',
  },
  {
    about: 'a letterhead, which is a table without lines',
    html: word(
      `<table border=0><tr><td><p class=MsoNormal><b>BỘ NỘI VỤ</b></p></td><td><p class=MsoNormal><b>CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM</b></p></td></tr><tr><td><p>Số: 1</p></td><td><p>Hà Nội</p></td></tr></table>`,
    ),
    text: '| **BỘ NỘI VỤ** | **CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM** |\n| Số: 1 | Hà Nội |',
  },
  { about: 'an empty cell', html: word(table(`<tr>${cell('A')}${cell('&nbsp;')}</tr>`)), text: '| A |  |' },
  {
    about: 'a list inside a cell',
    html: word(table(`<tr><td style='border:solid 1pt'>${item(1, '-', 'Một')}${item(1, '-', 'Hai')}</td></tr>`)),
    text: '| - Một\n- Hai |',
  },
]
