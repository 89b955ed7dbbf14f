/** The anchor of a Phần, Chương, Mục, Điều, Khoản or Điểm that begins at a block. */
export interface Anchor {
  id: string
  kind: 'part' | 'chapter' | 'section' | 'subsection' | 'article' | 'clause' | 'point'
  number: string
  /** Where it stands, nearest first: `[{clause 2}, {article 10}]` for điểm a khoản 2 Điều 10. */
  within: { kind: Anchor['kind']; number: string }[]
}
