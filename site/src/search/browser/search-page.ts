import { drawEmpty } from './draw-empty.ts'
import { drawResult } from './draw-result.ts'
import { localAddresses } from './local-addresses.ts'
import { type Asked, type Findings, type FoundPage, openSearch, type Search } from './open-search.ts'
import type { SearchWords } from './search-words.ts'
import { suggestionList } from './suggestion-list.ts'

/** The first results are those looked into anyway. */
const pageSize = 10
/** Milliseconds without a key after which what is typed is looked for while an earlier answer is still on its way. */
const pauseMs = 60

/** Brings the search page to life: results under the form as one types, filters, and the query kept in the address. */
export function startSearchPage(root: HTMLElement): void {
  const form = root.querySelector('form')
  const input = root.querySelector<HTMLInputElement>('input[name="q"]')
  const output = root.querySelector<HTMLElement>('[data-results]')
  if (!form || !input || !output) return
  const words: SearchWords = JSON.parse(root.dataset['messages'] ?? '{}')
  const abbreviations: Record<string, string> = JSON.parse(root.dataset['abbreviations'] ?? '{}')
  const addressOf = localAddresses(root)
  const chosen: Asked = {}
  const browsing = [...output.childNodes]
  const status = document.createElement('p')
  status.setAttribute('role', 'status')
  output.before(status)
  const suggestions = suggestionList(input, words, addressOf, (address) => location.assign(address))
  let index: Promise<Search> | null = null
  let asked = 0

  const open = () => {
    index ??= openSearch({ locale: document.documentElement.lang, abbreviations })
    return index
  }

  const run = async (isTyping: boolean) => {
    const query = input.value.trim()
    const turn = ++asked
    output.setAttribute('aria-busy', 'true')
    history.replaceState(null, '', query ? `?${new URLSearchParams({ q: query, ...chosen })}` : location.pathname)
    if (!query) {
      status.textContent = ''
      suggestions.close()
      output.removeAttribute('aria-busy')
      return output.replaceChildren(...browsing)
    }
    if (!index) status.textContent = words.searching
    try {
      const search = await open()
      const names = isTyping ? search.suggest(query) : []
      if (turn === asked) suggestions.show(names)
      let isDone = false
      const findings = await search.find(query, chosen, async (early) => {
        const some = await early.page(0, pageSize)
        if (turn === asked && !isDone) show(early, some, names.length)
      })
      const first = await findings.page(0, pageSize)
      isDone = true
      if (turn === asked) show(findings, first, names.length)
    } catch {
      index = null
      if (turn === asked) status.textContent = words.failed
    }
    if (turn === asked) output.removeAttribute('aria-busy')
  }

  const show = (findings: Findings, first: FoundPage[], suggested: number) => {
    const list = document.createElement('ol')
    list.append(...first.map((page) => drawResult(page, words, addressOf)))
    const count = findings.total === 1 ? words.resultOne : words.resultMany.replace('{n}', String(findings.total))
    const isPartial = first.length > 0 && first.every((page) => !page.whole)
    status.textContent = [
      isPartial ? `${count}. ${words.partial}` : count,
      ...(suggested > 0 ? [words.suggested.replace('{n}', String(suggested))] : []),
    ].join(' ')
    const focused = output.contains(document.activeElement) ? document.activeElement?.getAttribute('name') : null
    const facet = (name: 'type' | 'year', label: string, titles: Record<string, string>) =>
      select(name, label, [['', words.all], ...facetValues(name, findings.filters[name], titles)])
    const order = select('sort', words.sort, [
      ['', words.sortRelevance],
      ['date', words.sortDate],
    ])
    const parts: Node[] = [facet('type', words.filterType, words.types), facet('year', words.filterYear, {}), order]
    if (findings.total === 0)
      parts.push(...drawEmpty(words, browsing, chosen.type || chosen.year ? clearFilters : null))
    else parts.push(list)
    if (findings.total > pageSize) parts.push(more(findings, list))
    output.replaceChildren(...parts)
    if (focused) output.querySelector<HTMLElement>(`select[name="${focused}"]`)?.focus()
  }

  const clearFilters = () => {
    delete chosen.type
    delete chosen.year
    input.focus()
    void run(false)
  }

  const facetValues = (
    name: 'type' | 'year',
    counts: Record<string, number>,
    titles: Record<string, string>,
  ): [string, string][] => {
    const values = Object.keys(counts).filter((value) => (counts[value] ?? 0) > 0 || value === chosen[name])
    if (name === 'year') values.sort().reverse()
    return values.map((value) => [value, `${titles[value] ?? value} (${counts[value]})`])
  }

  const more = (findings: Findings, list: HTMLElement): HTMLElement => {
    const button = document.createElement('button')
    button.type = 'button'
    button.textContent = words.more
    let shown = pageSize
    button.addEventListener('click', async () => {
      const next = await findings.page(shown, shown + pageSize)
      const items = next.map((page) => drawResult(page, words, addressOf))
      list.append(...items)
      items[0]?.querySelector('a')?.focus()
      shown += pageSize
      if (shown >= findings.total) button.remove()
    })
    return button
  }

  const select = (name: 'type' | 'year' | 'sort', label: string, values: [string, string][]): HTMLElement => {
    const element = document.createElement('select')
    element.name = name
    const now = chosen[name] ?? ''
    element.append(...values.map(([value, title]) => new Option(title, value, false, value === now)))
    element.addEventListener('change', () => {
      delete chosen[name]
      if (element.value) Object.assign(chosen, { [name]: element.value })
      void run(false)
    })
    const wrapper = document.createElement('label')
    wrapper.append(`${label} `, element)
    return wrapper
  }

  let pause: ReturnType<typeof setTimeout> | undefined
  input.addEventListener('focus', () => void open().catch(() => (index = null)), { once: true })
  input.addEventListener('input', () => {
    clearTimeout(pause)
    index?.then((search) => search.prepare(input.value)).catch(() => {})
    pause = setTimeout(() => void run(true), output.hasAttribute('aria-busy') ? pauseMs : 0)
  })
  form.addEventListener('submit', (event) => {
    event.preventDefault()
    clearTimeout(pause)
    suggestions.close()
    void run(false)
  })
  const given = new URLSearchParams(location.search)
  for (const name of ['type', 'year'] as const) if (given.get(name)) chosen[name] = given.get(name) ?? ''
  if (given.get('sort') === 'date') chosen.sort = 'date'
  input.value = given.get('q') ?? ''
  if (input.value) void run(false)
}
