import type { Question } from 'shared-types/content'

/** A question with a published answer, in a list. */
export interface QuestionCard {
  title: string
  path: string
  questionKind: Question['kind']
  /** Who answered. */
  answeredBy: string | null
  /** Calendar day `YYYY-MM-DD`. */
  answeredOn: string | null
  /** First publication, an instant. */
  publishedAt: string
}
