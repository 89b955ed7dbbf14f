/** What does not fit in a profile, and where. */
export interface ProfileProblem {
  path: (string | number)[]
  message: string
}
