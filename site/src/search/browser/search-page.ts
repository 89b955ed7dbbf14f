import { localDay } from 'shared-types/calendar'
import { dayInWords } from '../../messages/date-words.ts'
import { type Findings, type FoundPage, openSearch, type Search } from './open-search.ts'

/** Words of the search page, handed over by its template in `data-messages`. */
interface Words {
  searching: string
  empty: string
  emptyNext: string
  failed: string
  more: string
  filterType: string
  filterYear: string
  all: string
  resultOne: string
  resultMany: string
  /** After the count, where no result holds every word. */
  partial: string
  types: Record<string, string>
}

const pageSize = 20

/** Brings the search page to life: results under the form as one types, filters, and the query kept in the address. */
export function startSearchPage(root: HTMLElement): void {
  const form = root.querySelector('form')
  const input = root.querySelector<HTMLInputElement>('input[name="q"]')
  const output = root.querySelector<HTMLElement>('[data-results]')
  if (!form || !input || !output) return
  const words: Words = JSON.parse(root.dataset['messages'] ?? '{}')
  const chosen: { type?: string; year?: string } = {}
  const browsing = [...output.childNodes]
  const status = document.createElement('p')
  status.setAttribute('role', 'status')
  output.before(status)
  let index: Promise<Search> | null = null
  let asked = 0

  const run = async () => {
    const query = input.value.trim()
    const turn = ++asked
    output.setAttribute('aria-busy', 'true')
    history.replaceState(null, '', query ? `?${new URLSearchParams({ q: query, ...chosen })}` : location.pathname)
    if (!query) {
      status.textContent = ''
      output.removeAttribute('aria-busy')
      return output.replaceChildren(...browsing)
    }
    if (!index) status.textContent = words.searching
    index ??= openSearch()
    try {
      const findings = await (await index).find(query, chosen)
      const first = await findings.page(0, pageSize)
      if (turn === asked) show(findings, first)
    } catch {
      index = null
      if (turn === asked) status.textContent = words.failed
    }
    if (turn === asked) output.removeAttribute('aria-busy')
  }

  const show = (findings: Findings, first: FoundPage[]) => {
    const list = document.createElement('ol')
    list.append(...first.map((page) => item(page, words)))
    const count = findings.total === 1 ? words.resultOne : words.resultMany.replace('{n}', String(findings.total))
    const isPartial = first.length > 0 && first.every((page) => !page.whole)
    status.textContent = isPartial ? `${count}. ${words.partial}` : count
    const focused = output.contains(document.activeElement) ? document.activeElement?.getAttribute('name') : null
    const parts: Node[] = [
      filter('type', words.filterType, findings.filters.type, words.types),
      filter('year', words.filterYear, findings.filters.year, {}),
    ]
    parts.push(findings.total === 0 ? line('p', `${words.empty} ${words.emptyNext}`) : list)
    if (findings.total > pageSize) parts.push(more(findings, list))
    output.replaceChildren(...parts)
    if (focused) output.querySelector<HTMLElement>(`select[name="${focused}"]`)?.focus()
  }

  const more = (findings: Findings, list: HTMLElement): HTMLElement => {
    const button = document.createElement('button')
    button.type = 'button'
    button.textContent = words.more
    let shown = pageSize
    button.addEventListener('click', async () => {
      const next = await findings.page(shown, shown + pageSize)
      list.append(...next.map((page) => item(page, words)))
      shown += pageSize
      if (shown >= findings.total) button.remove()
    })
    return button
  }

  const filter = (
    name: 'type' | 'year',
    label: string,
    counts: Record<string, number>,
    titles: Record<string, string>,
  ): HTMLElement => {
    const select = document.createElement('select')
    select.name = name
    const values = Object.keys(counts).filter((value) => (counts[value] ?? 0) > 0 || value === chosen[name])
    if (name === 'year') values.sort().reverse()
    select.append(
      new Option(words.all, ''),
      ...values.map(
        (value) => new Option(`${titles[value] ?? value} (${counts[value]})`, value, false, value === chosen[name]),
      ),
    )
    select.addEventListener('change', () => {
      if (select.value) chosen[name] = select.value
      else delete chosen[name]
      void run()
    })
    const wrapper = document.createElement('label')
    wrapper.append(`${label} `, select)
    return wrapper
  }

  let pause: ReturnType<typeof setTimeout> | undefined
  input.addEventListener('input', () => {
    clearTimeout(pause)
    pause = setTimeout(() => void run(), 150)
  })
  form.addEventListener('submit', (event) => {
    event.preventDefault()
    void run()
  })
  const given = new URLSearchParams(location.search)
  for (const name of ['type', 'year'] as const) if (given.get(name)) chosen[name] = given.get(name) ?? ''
  input.value = given.get('q') ?? ''
  if (input.value) void run()
}

function line(tag: string, text: string): HTMLElement {
  const element = document.createElement(tag)
  element.textContent = text
  return element
}

function item(page: FoundPage, words: Words): HTMLElement {
  const locale = document.documentElement.lang === 'en' ? 'en' : 'vi'
  const element = document.createElement('li')
  const link = document.createElement('a')
  link.href = page.path
  link.textContent = page.title
  const facts = line(
    'p',
    [words.types[page.type], page.date && dayInWords(localDay(page.date), locale)].filter(Boolean).join(' · '),
  )
  facts.className = 'search-facts'
  const excerpt = document.createElement('p')
  excerpt.append(...marked(page.excerpt))
  element.append(link, facts, excerpt)
  return element
}

/** Pagefind's extract as nodes: text and `<mark>`, whatever else stands in it stays text. */
function marked(excerpt: string): Node[] {
  const parsed = new DOMParser().parseFromString(excerpt, 'text/html')
  return [...parsed.body.childNodes].map((node) =>
    node.nodeName === 'MARK' ? line('mark', node.textContent ?? '') : document.createTextNode(node.textContent ?? ''),
  )
}
