import { createQuestion } from './question'

/** Asks the person signed in to set a password of their own: on to the profile, or `later`, until something is refused again. */
export const ownPasswordQuestion = createQuestion<'required', 'profile' | 'later'>()
