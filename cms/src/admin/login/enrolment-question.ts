import { createQuestion } from './question'

/** Asks the person signed in to enrol a second factor; `later` closes the question until something is refused again. */
export const enrolmentQuestion = createQuestion<'required', 'enrolled' | 'later'>()
