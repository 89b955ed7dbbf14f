import type { WordFragment } from './word-fragment'
import { wordHtml } from './word-html'

const { word, p } = wordHtml

/** What stands beside the words: notes, changes, pictures, links, powers. */
export const notesAndMarks: readonly WordFragment[] = [
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
]
