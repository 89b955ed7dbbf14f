import { offlineWords } from '../../messages/offline-words.ts'
import type { KeptPage } from './kept-pages.ts'

const time = { hour: '2-digit', minute: '2-digit', day: 'numeric', month: 'numeric', year: 'numeric' } as const

/** The page for no connection with the list of what is kept on the device; unchanged where nothing is. */
export function fillOfflinePage(html: string, pages: readonly KeptPage[]): string {
  if (pages.length === 0) return html
  const lines = pages.map(({ path, html: page, keptAt }) => {
    const [, title = path] = /<title>([^<]*)<\/title>/.exec(page) ?? []
    return `<li><a href="${path.replaceAll('&', '&amp;')}">${title}</a> <span class="quiet small">${timeIn(html, keptAt)}</span></li>`
  })
  return html.replace(/<p data-kept>[^<]*<\/p>/, () => `<ul data-kept>${lines.join('')}</ul>`)
}

/** A kept page that says so, before its own words. */
export function fillKeptPage({ html, keptAt }: KeptPage): string {
  const words = offlineWords[localeOf(html)].copy.replace('{time}', timeIn(html, keptAt))
  return html.replace(/<main\b[^>]*>/, (tag) => `${tag}<p class="notice" role="status">${words}</p>`)
}

function timeIn(html: string, at: number): string {
  const locale = localeOf(html) === 'en' ? 'en-GB' : 'vi-VN'
  return new Intl.DateTimeFormat(locale, time).format(at)
}

function localeOf(html: string): 'vi' | 'en' {
  return /<html lang="en"/.test(html) ? 'en' : 'vi'
}
