/** A file shown by a page: its path below the page's host, and what is to be copied there. */
export interface FileUse {
  path: string
  fileId: string
  digest: string
  bytes: number
}
