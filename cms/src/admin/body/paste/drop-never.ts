/** Never text: styles and scripts, Word's remarks, what is hidden, and what a tracked change took out. */
const never = [
  'style, script, meta, link, title, xml, o\\:p, template, noscript, iframe, object, button, svg',
  'del[cite], .msoDel, .MsoCommentReference, .msocomanchor',
  '[style*="mso-element:comment"], [style*="mso-element: comment"]',
  '[style*="display:none"], [style*="display: none"], [hidden]',
].join(', ')

/** Takes out of a page what is no part of its text. */
export function dropNever(page: Document): void {
  for (const element of page.querySelectorAll(never)) element.remove()
}
