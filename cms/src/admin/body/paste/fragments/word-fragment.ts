/** One thing people paste: what the clipboard holds, and the text it must become, written as Markdown. */
export interface WordFragment {
  about: string
  html: string
  text: string
}
