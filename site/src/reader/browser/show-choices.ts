import { follow } from './follow.ts'
import { readPreferences } from './preferences.ts'

/**
 * Fills the display panel with what is chosen now, followed channels among it. What the reader touched before this
 * script had come stays as they put it.
 */
export function showChoices(summary: HTMLElement): void {
  const panel = summary.parentElement
  if (!panel) return
  const kept = readPreferences()
  for (const name of ['size', 'contrast'] as const) {
    const fields = [...panel.querySelectorAll<HTMLInputElement>(`input[name=${name}]`)]
    if (fields.some((field) => field.checked !== field.defaultChecked)) continue
    for (const field of fields)
      field.checked = name === 'size' ? field.value === (kept.size ?? '') : kept.contrast === 'more'
  }
  for (const field of panel.querySelectorAll('select')) field.value ||= kept.locale ?? ''
  const list = panel.querySelector<HTMLElement>('[data-followed]')
  if (!list) return
  const followed = Object.entries(kept.follow ?? {}).filter(([path]) => /^\/(?!\/)/.test(path))
  list.replaceChildren(...followed.map(([path, name]) => lineOf(path, name, list.dataset.remove ?? '')))
  const none = list.nextElementSibling
  if (none instanceof HTMLElement) none.hidden = followed.length > 0
}

function lineOf(path: string, name: string, removeWord: string): HTMLElement {
  const link = Object.assign(document.createElement('a'), { href: path, textContent: name })
  const remove = Object.assign(document.createElement('button'), { type: 'button', textContent: '✕' })
  remove.ariaLabel = `${removeWord} ${name}`
  const line = document.createElement('li')
  remove.addEventListener('click', () => {
    follow(path, name, false)
    line.remove()
  })
  line.append(link, remove)
  return line
}
