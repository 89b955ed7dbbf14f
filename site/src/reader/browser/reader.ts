import { chooseDisplay } from './choose-display.ts'
import { copy } from './copy.ts'
import { copyCitation } from './copy-citation.ts'
import { follow } from './follow.ts'
import { registerWorker } from './register-worker.ts'
import { showChoices } from './show-choices.ts'
import { suggestPages } from './suggest-pages.ts'

// Fetched at a reader's first touch; the inline script then says which marked element was used.
const acts: Record<string, (element: HTMLElement) => void> = {
  open: showChoices,
  display: chooseDisplay,
  copy: (element) => copyValue(element),
  follow: (element) => {
    if (element instanceof HTMLButtonElement)
      follow(element.value, element.dataset.name ?? '', element.ariaPressed !== 'true')
  },
  share: (element) => {
    if ('share' in navigator) navigator.share({ title: document.title, url: location.href }).catch(() => {})
    else copyValue(element)
  },
}

document.addEventListener('act', ({ target }) => {
  if (target instanceof HTMLElement) acts[target.dataset.act ?? '']?.(target)
})
document.addEventListener('click', ({ target }) => {
  const link = target instanceof Element ? target.closest<HTMLAnchorElement>('a.permalink') : null
  if (link) copyCitation(link)
})
document.addEventListener('keydown', ({ key }) => {
  const panel = key === 'Escape' ? document.querySelector<HTMLDetailsElement>('.display[open]') : null
  if (!panel) return
  panel.open = false
  panel.querySelector('summary')?.focus()
})

registerWorker()
suggestPages()

function copyValue(element: HTMLElement): void {
  if (element instanceof HTMLButtonElement) copy(element.value, element.nextElementSibling).catch(() => {})
}
