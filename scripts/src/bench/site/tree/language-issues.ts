import type { BuiltPage } from './built-pages.ts'

/** Where pages and their translations do not name each other, a sentence each: every pair must be mutual and name itself. */
export function languageIssues(pages: readonly BuiltPage[]): string[] {
  const known = new Map(pages.map((page) => [`https://${page.host}${page.path}`, alternatesOf(page.html)]))
  return [...known].flatMap(([address, { lang, others }]) =>
    [...others].flatMap(([hreflang, href]) => {
      const other = known.get(href)
      if (!other) return `${address} names ${href} in ${hreflang}, which is not there`
      if (hreflang === 'x-default') return []
      if (other.lang !== hreflang) return `${address} names ${href} as ${hreflang}, but it is in ${other.lang}`
      return other.others.get(lang) === address ? [] : `${address} names ${href}, which does not name it in turn`
    }),
  )
}

function alternatesOf(html: string): { lang: string; others: Map<string, string> } {
  const links = html.matchAll(/<link rel="alternate" hreflang="([^"]+)" href="([^"]+)"/g)
  return {
    lang: html.match(/<html lang="([^"]+)"/)?.[1] ?? '',
    others: new Map([...links].map(([, hreflang = '', href = '']) => [hreflang, href.replaceAll('&amp;', '&')])),
  }
}
