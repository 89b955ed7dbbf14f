import type { Locale } from 'shared-types/content'
import { fold } from 'shared-types/text'
import type { Question } from '../engine/question.ts'
import { cells } from '../rows/cells.ts'
import { topicName } from './topic-name.ts'

export interface QuestionField {
  topicId: string
  name: string
  slug: string
}

/** The known fields that a portal has answers in, by name. */
export const questionFields = (portalId: string, locale: Locale): Question<QuestionField[]> => ({
  key: `question-fields ${portalId} ${locale}`,
  answer: (read) =>
    read
      .names(cells.questionFields(portalId, locale))
      .flatMap((topicId) => {
        const topic = read.ask(topicName(topicId, locale))
        return topic ? [{ topicId, ...topic }] : []
      })
      .sort((a, b) => (fold(a.name) < fold(b.name) ? -1 : fold(a.name) > fold(b.name) ? 1 : 0)),
})
