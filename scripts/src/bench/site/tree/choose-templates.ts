import type { BuiltPage } from './built-pages.ts'
import { templateOf } from './template-of.ts'

/** One page that stands for its template on one host in one language. */
export interface ChosenPage {
  host: string
  locale: 'vi' | 'en'
  template: string
  path: string
}

/** For each of `hosts`, each language and each template the page with the most HTML: the hardest case there is. */
export function chooseTemplates(pages: readonly BuiltPage[], hosts: readonly string[]): ChosenPage[] {
  const chosen = new Map<string, { page: ChosenPage; size: number }>()
  for (const { host, path, html } of pages) {
    if (!hosts.includes(host) || html.includes('http-equiv="refresh"')) continue
    const locale = path.startsWith('/en/') ? 'en' : 'vi'
    const template = templateOf(path)
    const key = `${hosts.indexOf(host)} ${locale} ${template}`
    if (html.length > (chosen.get(key)?.size ?? 0))
      chosen.set(key, { page: { host, locale, template, path }, size: html.length })
  }
  return [...chosen.values()].map(({ page }) => page)
}
