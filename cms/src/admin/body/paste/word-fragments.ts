/** One thing people paste: what the clipboard holds, and the text it must become, written as Markdown. */
export interface WordFragment {
  about: string
  html: string
  text: string
}

const namespaces =
  'xmlns:v="urn:schemas-microsoft-com:vml" xmlns:o="urn:schemas-microsoft-com:office:office" xmlns:w="urn:schemas-microsoft-com:office:word" xmlns="http://www.w3.org/TR/REC-html40"'

/** The clipboard as Word 2016 and later fill it. */
function word(
  fragment: string,
  css = 'p.MsoNormal {margin:0cm; font-size:14.0pt; font-family:"Times New Roman",serif;}',
) {
  return `<html ${namespaces}><head><meta http-equiv=Content-Type content="text/html; charset=utf-8"><meta name=ProgId content=Word.Document><meta name=Generator content="Microsoft Word 15"><link rel=File-List href="file:///C:/Users/LAN/AppData/Local/Temp/msohtmlclip1/01/clip_filelist.xml"><!--[if gte mso 9]><xml><o:OfficeDocumentSettings><o:AllowPNG/></o:OfficeDocumentSettings></xml><![endif]--><style><!-- /* Font Definitions */ @font-face {font-family:"Cambria Math"; panose-1:2 4 5 3 5 4 6 3 2 4;} ${css} --></style></head><body lang=VI style='tab-interval:36.0pt;word-wrap:break-word'><!--StartFragment-->${fragment}<!--EndFragment--></body></html>`
}
const p = (html: string) => `<p class=MsoNormal style='text-align:justify'>${html}<o:p></o:p></p>`
const item = (level: number, marker: string, html: string, font = '"Times New Roman"') =>
  `<p class=MsoListParagraph style='margin-left:${18 * level}.0pt;mso-add-space:auto;text-indent:-18.0pt;mso-list:l0 level${level} lfo1'><![if !supportLists]><span lang=VI style='font-family:${font.replaceAll('"', '&quot;')};mso-fareast-font-family:Symbol'><span style='mso-list:Ignore'>${marker}<span style='font:7.0pt "Times New Roman"'>&nbsp;&nbsp;&nbsp;&nbsp;&nbsp;&nbsp; </span></span></span><![endif]><span lang=VI>${html}<o:p></o:p></span></p>`
const cell = (html: string, more = '') =>
  `<td width=150 valign=top ${more} style='width:112.5pt;border:solid windowtext 1.0pt;mso-border-alt:solid windowtext .5pt;padding:0cm 5.4pt'>${p(html)}</td>`
const table = (rows: string) =>
  `<table class=MsoTableGrid border=1 cellspacing=0 cellpadding=0 style='border-collapse:collapse;border:none'>${rows}</table>`
const oldFont = (font: string) => `p.MsoNormal {margin:0cm; font-size:14.0pt; font-family:"${font}","sans-serif";}`

/** Pasted fragments as they come from Word, Excel, LibreOffice, Google Docs, e-mail and the web. */
export const wordFragments: readonly WordFragment[] = [
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
  {
    about: 'a footnote',
    html: word(
      `${p('Theo quy định<a style=\'mso-footnote-id:ftn1\' href="#_ftn1" name="_ftnref1" title=""><span class=MsoFootnoteReference><span style=\'mso-special-character:footnote\'><![if !supportFootnotes]>[1]<![endif]></span></span></a> này.')}<div style='mso-element:footnote-list'><![if !supportFootnotes]><br clear=all><hr align=left size=1 width="33%"><![endif]><div style='mso-element:footnote' id=ftn1><p class=MsoFootnoteText><a style='mso-footnote-id:ftn1' href="#_ftnref1" name="_ftn1" title=""><span class=MsoFootnoteReference>[1]</span></a> Luật số 80/2025/QH15.<o:p></o:p></p></div></div>`,
    ),
    text: 'Theo quy định[1] này.\n\n[1] Luật số 80/2025/QH15.',
  },
  {
    about: 'a comment of a reviewer',
    html: word(
      `${p('Văn bản<span class=MsoCommentReference><a class=msocomanchor id="_anchor_1" href="#_msocom_1">[L1]</a></span> này')}<div style='mso-element:comment-list'><div style='mso-element:comment'><p class=MsoCommentText>Xem lại nhé</p></div></div>`,
    ),
    text: 'Văn bản này',
  },
  {
    about: 'tracked changes',
    html: word(
      p(
        'Thời hạn <del cite="mailto:Lan" datetime="2026-11-01T08:00">05</del><ins cite="mailto:Lan" datetime="2026-11-01T08:00">07</ins> ngày.',
      ),
    ),
    text: 'Thời hạn 07 ngày.',
  },
  {
    about: 'hidden text',
    html: word(p("Công khai<span style='display:none;mso-hide:all'> mật</span>.")),
    text: 'Công khai.',
  },
  {
    about: 'a picture, which comes in through the library',
    html: word(
      p(
        'Ảnh:<!--[if gte vml 1]><v:shape id="p1"><v:imagedata src="clip_image001.jpg"/></v:shape><![endif]--><![if !vml]><img width=300 height=200 src="file:///C:/Temp/clip_image002.jpg" v:shapes="p1"><![endif]-->',
      ),
    ),
    text: 'Ảnh:',
  },
  {
    about: 'a link',
    html: word(p('<a href="https://moha.gov.vn/"><span style="color:blue">Cổng Bộ Nội vụ</span></a>')),
    text: '[Cổng Bộ Nội vụ](https://moha.gov.vn/)',
  },
  {
    about: 'a link to a file on the writer’s own disk',
    html: word(p('<a href="file:///D:/Bao%20cao.docx">Báo cáo</a>')),
    text: 'Báo cáo',
  },
  {
    about: 'a bookmark',
    html: word(p('<a name="_Toc123"></a><a name=dieu_1>Điều 1</a>. Phạm vi')),
    text: 'Điều 1. Phạm vi',
  },
  {
    about: 'powers and formulas',
    html: word(p('Diện tích 120 m<sup>2</sup>, khí CO<sub>2</sub>')),
    text: 'Diện tích 120 m², khí CO₂',
  },
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
  {
    about: 'rows of a spreadsheet',
    html: '<html><body><table border=0 cellpadding=0 cellspacing=0 width=128 style="border-collapse:collapse"><!--StartFragment--><col width=64><tr height=20><td height=20 class=xl65 width=64>Năm</td><td width=64>Số hồ sơ</td></tr><tr height=20><td align=right>2026</td><td align=right>1.204</td></tr><!--EndFragment--></table></body></html>',
    text: '| Năm | Số hồ sơ |\n| 2026 | 1.204 |',
  },
  {
    about: 'Google Docs, its wrapper not bold',
    html: '<meta charset="utf-8"><b style="font-weight:normal;" id="docs-internal-guid-1a2b"><p dir="ltr" style="line-height:1.38"><span style="font-weight:700">Kính gửi:</span><span style="font-weight:400"> các Sở</span></p><ul><li dir="ltr"><p dir="ltr"><span>Một</span></p></li><ul><li><p>Hai</p></li></ul></ul></b>',
    text: '**Kính gửi:** các Sở\n\n- Một\n  - Hai',
  },
  {
    about: 'LibreOffice',
    html: '<!DOCTYPE html><html><head><meta name="generator" content="LibreOffice 7.4"/><style type="text/css">p { line-height: 115% }</style></head><body lang="vi-VN"><h2 class="western">Mục tiêu</h2><ol start="2"><li><p>Hai</p></li><li><p>Ba</p></li></ol></body></html>',
    text: '## Mục tiêu\n\n2. Hai\n3. Ba',
  },
  {
    about: 'a web page with scripts and a counting pixel',
    html: '<div onclick="x()"><script>alert(1)</script><p>Tin <span style="color:red">nóng</span></p><img width="1" height="1" src="https://dem.vn/p.gif"><iframe src="https://x.vn"></iframe></div>',
    text: 'Tin nóng',
  },
  {
    about: 'an e-mail of lines',
    html: '<div>Kính gửi anh chị,</div><div><br></div><div>Xin gửi báo cáo.</div>',
    text: 'Kính gửi anh chị,\n\nXin gửi báo cáo.',
  },
]
