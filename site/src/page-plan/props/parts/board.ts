/** The editorial board as the portal's regulation has it: titles, not names. */
export interface Board {
  /** What it is called in the regulation's own words; no translation exists. */
  titlesVi: string[]
  workingMode: 'fullTime' | 'partTime' | 'mixed' | null
  /** The decision that set it up. */
  decision: string | null
}
