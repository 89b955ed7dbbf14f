import type { KnownName } from '../known-name.ts'
import { drawText } from './draw-result.ts'
import type { SearchWords } from './search-words.ts'

/** The names offered under the search field (WAI-ARIA combobox with a list): arrows choose, Enter opens, Escape closes. */
export interface SuggestionList {
  show(names: readonly KnownName[]): void
  close(): void
}

/** Puts the list behind the field and takes over its keys while it is open. `open` leads to an address. */
export function suggestionList(
  input: HTMLInputElement,
  words: SearchWords,
  addressOf: (address: string) => string,
  open: (address: string) => void,
): SuggestionList {
  const list = document.createElement('div')
  list.id = '_suggestions'
  list.className = 'suggestions'
  list.setAttribute('role', 'listbox')
  list.setAttribute('aria-label', words.suggestions)
  list.hidden = true
  input.form?.append(list)
  for (const [name, value] of Object.entries({
    role: 'combobox',
    'aria-autocomplete': 'list',
    'aria-controls': list.id,
  }))
    input.setAttribute(name, value)
  let chosen = -1

  const options = () => [...list.querySelectorAll<HTMLElement>('[role=option]')]
  const choose = (next: number) => {
    const all = options()
    chosen = all.length === 0 ? -1 : ((next + 1 + all.length + 1) % (all.length + 1)) - 1
    for (const [at, option] of all.entries()) option.setAttribute('aria-selected', String(at === chosen))
    const active = all[chosen]
    if (active) input.setAttribute('aria-activedescendant', active.id)
    else input.removeAttribute('aria-activedescendant')
    active?.scrollIntoView({ block: 'nearest' })
  }
  const close = () => {
    list.hidden = true
    input.setAttribute('aria-expanded', 'false')
    choose(-1)
  }
  const openChosen = (option: HTMLElement | undefined) => {
    const address = option?.dataset['address']
    if (address) open(address)
  }

  input.addEventListener('keydown', (event) => {
    if (list.hidden) return
    if (event.key === 'ArrowDown') choose(chosen + 1)
    else if (event.key === 'ArrowUp') choose(chosen - 1)
    else if (event.key === 'Enter' && chosen >= 0) openChosen(options()[chosen])
    else if (event.key === 'Escape') close()
    else return
    event.preventDefault()
  })
  input.addEventListener('blur', close)
  // Before the field loses the focus, which would close the list.
  list.addEventListener('mousedown', (event) => {
    event.preventDefault()
    if (event.target instanceof Element) openChosen(event.target.closest<HTMLElement>('[role=option]') ?? undefined)
  })
  close()

  return {
    close,
    show(names) {
      if (names.length === 0 || document.activeElement !== input) return close()
      const types = [...new Set(names.map(({ type }) => type))]
      let count = 0
      const groups = types.map((type) => {
        const group = document.createElement('div')
        const title = drawText('p', words.types[type] ?? type)
        title.id = `_suggestions-${type}`
        group.setAttribute('role', 'group')
        group.setAttribute('aria-labelledby', title.id)
        group.append(title)
        for (const name of names.filter((one) => one.type === type)) {
          const option = drawText('div', [name.name, name.portal].filter(Boolean).join(' – '))
          option.id = `_suggestion-${count}`
          option.setAttribute('role', 'option')
          option.setAttribute('aria-selected', 'false')
          option.dataset['address'] = addressOf(name.path)
          group.append(option)
          count += 1
        }
        return group
      })
      list.replaceChildren(...groups)
      list.hidden = false
      input.setAttribute('aria-expanded', 'true')
      choose(-1)
    },
  }
}
