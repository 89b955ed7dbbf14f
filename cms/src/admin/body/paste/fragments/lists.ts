import type { WordFragment } from './word-fragment'
import { wordHtml } from './word-html'

const { word, p, item } = wordHtml

/** Lists, and the points and numbers that stay text because a law is cited by them. */
export const lists: readonly WordFragment[] = [
  {
    about: 'a bulleted list',
    html: word(item(1, '·', 'Rà soát thủ tục', 'Symbol') + item(1, '·', 'Công khai kết quả', 'Symbol')),
    text: '- Rà soát thủ tục\n- Công khai kết quả',
  },
  {
    about: 'a list with hyphens',
    html: word(item(1, '-', 'Sở Nội vụ') + item(1, '-', 'Sở Tài chính')),
    text: '- Sở Nội vụ\n- Sở Tài chính',
  },
  { about: 'a list with Wingdings ticks', html: word(item(1, 'ü', 'Đã làm', 'Wingdings')), text: '- Đã làm' },
  { about: 'a list with Courier circles', html: word(item(1, 'o', 'Việc con', '"Courier New"')), text: '- Việc con' },
  {
    about: 'a numbered list',
    html: word(item(1, '1.', 'Mở đầu') + item(1, '2.', 'Thảo luận')),
    text: '1. Mở đầu\n2. Thảo luận',
  },
  {
    about: 'a numbered list that begins at 3',
    html: word(item(1, '3.', 'Bế mạc') + item(1, '4.', 'Chụp ảnh')),
    text: '3. Bế mạc\n4. Chụp ảnh',
  },
  {
    about: 'a list within a list',
    html: word(
      item(1, '·', 'Cấp tỉnh', 'Symbol') +
        item(2, 'o', 'Sở Nội vụ', '"Courier New"') +
        item(1, '·', 'Cấp xã', 'Symbol'),
    ),
    text: '- Cấp tỉnh\n  - Sở Nội vụ\n- Cấp xã',
  },
  {
    about: 'bullets below numbers, three levels deep',
    html: word(item(1, '1.', 'Một') + item(2, '-', 'Hai') + item(3, '§', 'Ba', 'Wingdings') + item(1, '2.', 'Bốn')),
    text: '1. Một\n  - Hai\n    - Ba\n2. Bốn',
  },
  {
    about: 'points a) and b), which stay text: they are how a law is cited',
    html: word(item(1, 'a)', 'Đối với cơ quan;') + item(1, 'b)', 'Đối với cá nhân.')),
    text: 'a) Đối với cơ quan;\n\nb) Đối với cá nhân.',
  },
  { about: 'clauses 1.1. as text', html: word(item(2, '1.1.', 'Mục tiêu chung')), text: '1.1. Mục tiêu chung' },
  { about: 'Roman numbers as text', html: word(item(1, 'I.', 'MỤC ĐÍCH')), text: 'I. MỤC ĐÍCH' },
  {
    about: 'two lists with a paragraph between',
    html: word(item(1, '-', 'Một') + p('Và:') + item(1, '-', 'Hai')),
    text: '- Một\n\nVà:\n\n- Hai',
  },
  {
    about: 'a numbered heading',
    html: word(
      `<h1 style='mso-list:l1 level1 lfo2'><![if !supportLists]><span style='mso-list:Ignore'>1.<span>&nbsp;&nbsp;</span></span><![endif]>Mở đầu</h1>`,
    ),
    text: '## 1. Mở đầu',
  },
]
