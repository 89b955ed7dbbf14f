/** A picture with its final address. Width and height in pixels where known. */
export interface Picture {
  src: string
  width: number | null
  height: number | null
  alt: string
  caption: string
}
