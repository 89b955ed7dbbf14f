import type { Found } from 'shared-types/text'

/** A saved news page, without what stood around the text. */
export interface NewsPage {
  title: Found<string> | null
  /** When the page says it was published, as it says so. */
  publishedAt: Found<string> | null
  /** The first paragraph. */
  summary: Found<string> | null
  /** The paragraphs below it. */
  paragraphs: string[]
  /** Who signed the text at its end, e.g. "BTV". */
  byline: Found<string> | null
  /** Where the page says it took the text from: "Nguồn: …", "(Theo …)". */
  source: Found<string> | null
  /** Lines of the page left out: links, buttons, places of pictures. */
  dropped: number
}
