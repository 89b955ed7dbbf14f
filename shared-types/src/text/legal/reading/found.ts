/** Something read in a text, and the line (counting from 1) it was read from. */
export interface Found<T> {
  value: T
  line: number
}
