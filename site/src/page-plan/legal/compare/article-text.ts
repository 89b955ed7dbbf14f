/** One Điều of a legal text, line by line, its heading first; or what stands before the first one. */
export interface ArticleText {
  /** Null for the opening, and for a text without any Điều. */
  number: string | null
  title: string
  /** Its anchor in the document's page; null where it has none. */
  id: string | null
  lines: string[]
}
