import { drawText } from './draw-result.ts'
import type { SearchWords } from './search-words.ts'

/** What to do where nothing was found: a way out of the filters where any are chosen, and the list to browse instead. */
export function drawEmpty(words: SearchWords, browsing: readonly Node[], clear: (() => void) | null): Node[] {
  const next = drawText('p', `${words.empty} ${words.emptyNext}`)
  if (!clear) return [next, ...browsing]
  const button = Object.assign(document.createElement('button'), { type: 'button', textContent: words.clearFilters })
  button.addEventListener('click', clear)
  return [next, button, ...browsing]
}
