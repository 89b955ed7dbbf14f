import type { Anchor } from '../../page-plan/props/parts/anchor.ts'
import type { ContentsEntry } from '../../page-plan/props/parts/contents-entry.ts'
import type { ShownBlock } from '../../page-plan/props/parts/shown-block.ts'

/** A paragraph of plain text. */
function paragraph(text: string, anchors: Anchor[] = []): ShownBlock {
  return { type: 'paragraph', anchors, content: [{ type: 'text', text, marks: [] }] }
}

const sentence =
  'Cơ quan, đơn vị, cá nhân tham gia cung cấp thông tin cho Cổng chịu trách nhiệm trước pháp luật về tính chính xác, trung thực của thông tin do mình cung cấp và bảo đảm thông tin được cập nhật đầy đủ, kịp thời theo quy định.'

/** A body with every kind of block, mark and hostile text. */
export const everyBlock: ShownBlock[] = [
  paragraph(sentence),
  {
    type: 'heading',
    level: 2,
    id: 'muc-tieu',
    anchors: [],
    content: [{ type: 'text', text: 'Mục tiêu & phạm vi <b>', marks: [] }],
  },
  {
    type: 'paragraph',
    anchors: [],
    content: [
      { type: 'text', text: 'Chữ đậm', marks: [{ type: 'bold' }] },
      { type: 'text', text: ', chữ nghiêng gạch chân', marks: [{ type: 'italic' }, { type: 'underline' }] },
      { type: 'hardBreak' },
      {
        type: 'text',
        text: 'và liên kết',
        marks: [
          { type: 'bold' },
          { type: 'link', attrs: { href: 'https://chinhphu.vn/?a=1&b="2"'.replaceAll('"', '') } },
        ],
      },
      { type: 'text', text: ' hỏng', marks: [{ type: 'link', attrs: { href: 'javascript:alert(1)' } }] },
      { type: 'text', text: ' <script>alert(1)</script>', marks: [] },
    ],
  },
  {
    type: 'bulletList',
    items: [[paragraph('Ý thứ nhất')], [paragraph('Ý thứ hai'), { type: 'bulletList', items: [[paragraph('Ý con')]] }]],
  },
  { type: 'orderedList', start: 3, items: [[paragraph('Bước ba')], [paragraph('Bước bốn')]] },
  { type: 'blockquote', content: [paragraph('“Lấy người dân, doanh nghiệp làm trung tâm phục vụ.”')] },
  {
    type: 'table',
    rows: [
      [
        { header: true, colspan: 1, rowspan: 1, content: [paragraph('Đơn vị')] },
        { header: true, colspan: 2, rowspan: 1, content: [paragraph('Kết quả năm 2026')] },
      ],
      [
        { header: false, colspan: 1, rowspan: 1, content: [paragraph('Vụ Cải cách hành chính')] },
        { header: false, colspan: 1, rowspan: 1, content: [paragraph('1.250')] },
        { header: false, colspan: 1, rowspan: 1, content: [paragraph('98,5 %')] },
      ],
    ],
  },
  {
    type: 'image',
    editions: [],
    src: '/tep/0123456789abcdef/hoi-nghi.jpg',
    width: 1200,
    height: 800,
    alt: 'Đại biểu dự hội nghị',
    caption: 'Quang cảnh hội nghị. Ảnh: Thanh Tuấn',
  },
  { type: 'horizontalRule' },
  paragraph(sentence),
]

/** A law of `articles` Điều in chapters of ten, three Khoản each, the first with two Điểm; and its contents list. */
export function exampleLaw(articles: number): { body: ShownBlock[]; contents: ContentsEntry[] } {
  const body: ShownBlock[] = []
  const contents: ContentsEntry[] = []
  for (let number = 1; number <= articles; number++) {
    if (number % 10 === 1) addChapter(body, contents, Math.ceil(number / 10))
    addArticle(body, contents, number)
  }
  return { body, contents }
}

function addChapter(body: ShownBlock[], contents: ContentsEntry[], chapter: number): void {
  const number = ['I', 'II', 'III', 'IV', 'V', 'VI', 'VII'][chapter - 1] ?? String(chapter)
  const id = `chuong-${number.toLowerCase()}`
  const text = `Chương ${number}. Quy định chung về tổ chức và hoạt động`
  body.push({
    type: 'heading',
    level: 2,
    id,
    anchors: [{ id, kind: 'chapter', number, within: [] }],
    content: [{ type: 'text', text, marks: [] }],
  })
  contents.push({ id, kind: 'chapter', number, title: 'Quy định chung về tổ chức và hoạt động', children: [] })
}

function addArticle(body: ShownBlock[], contents: ContentsEntry[], article: number): void {
  const number = String(article)
  const id = `dieu-${number}`
  const title = 'Trách nhiệm của cơ quan, đơn vị trong việc cung cấp thông tin'
  const anchor: Anchor = { id, kind: 'article', number, within: [] }
  body.push({
    type: 'heading',
    level: 3,
    id,
    anchors: [anchor],
    content: [{ type: 'text', text: `Điều ${number}. ${title}`, marks: [] }],
  })
  contents.at(-1)?.children.push({ id, kind: 'article', number, title, children: [] })
  for (const clause of ['1', '2', '3']) {
    const within: Anchor['within'] = [{ kind: 'article', number }]
    body.push(
      paragraph(`${clause}. ${sentence}`, [{ id: `${id}-khoan-${clause}`, kind: 'clause', number: clause, within }]),
    )
    if (clause !== '1') continue
    for (const point of ['a', 'b']) {
      const pointId = `${id}-khoan-1-diem-${point}`
      body.push(
        paragraph(`${point}) Bảo đảm kinh phí, nhân lực và hạ tầng kỹ thuật;`, [
          { id: pointId, kind: 'point', number: point, within: [{ kind: 'clause', number: clause }, ...within] },
        ]),
      )
    }
  }
}
