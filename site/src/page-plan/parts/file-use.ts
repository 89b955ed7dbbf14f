/** A file shown by a page: its path below the page's host, and what is to be copied there. */
export interface FileUse {
  path: string
  fileId: string
  digest: string
  bytes: number
  /** An edition of a picture: what it is made from, by the publisher. */
  madeFrom?: { digest: string; bytes: number }
}
