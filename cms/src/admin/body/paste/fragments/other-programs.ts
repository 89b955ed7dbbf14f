import type { WordFragment } from './word-fragment'

/** What other programs put on the clipboard. */
export const otherPrograms: readonly WordFragment[] = [
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
