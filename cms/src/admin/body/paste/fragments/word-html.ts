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

/** What Word puts on the clipboard: the whole of it, and its paragraphs, list items, cells and tables. */
export const wordHtml = { word, p, item, cell, table, oldFont }
