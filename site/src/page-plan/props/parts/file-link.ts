/** A file offered for download; `name` is its original name, `bytes` its size. */
export interface FileLink {
  path: string
  name: string
  mime: string
  bytes: number
  /** What can be read in it, for search; it is not shown. */
  text: string | null
}
