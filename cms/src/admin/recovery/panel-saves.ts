import { createNews } from './news'
import type { SaveNews } from './save-news'

/** What becomes of the panel's saves, told to whoever looks after their text. */
export const panelSaves = createNews<SaveNews>()
