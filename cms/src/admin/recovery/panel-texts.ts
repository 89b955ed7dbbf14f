import { keptTextsIn } from './kept-texts'

/** The unsaved texts this browser keeps. */
export const panelTexts = keptTextsIn(window.indexedDB)
