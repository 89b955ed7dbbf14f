import { hash } from 'node:crypto'
import type { PlannedPage } from '../../page-plan/planned-entry.ts'
import type { PageRenderer } from '../steps/render.ts'

const referring = new Set([
  'path',
  'href',
  'src',
  'canonical',
  'self',
  'link',
  'url',
  'to',
  'sitemap',
  'parentHref',
  'channelPath',
  'withoutYear',
  'withoutAll',
])

/**
 * Draws a page as its props and a link for each address in them: enough for the publisher, which only looks at links
 * and at the end. `build` stands for the site's build.
 */
export function plainRenderer(
  options: {
    build?: string
    assets?: PageRenderer['assets']
    isBroken?: (page: PlannedPage) => 'throws' | 'half' | null
  } = {},
): PageRenderer {
  const buildId = options.build ?? 'build-1'
  return {
    buildId,
    assets: options.assets ?? (() => []),
    async render(page) {
      const broken = options.isBroken?.(page)
      if (broken === 'throws') throw new Error('a component failed')
      const text = plainText(page) ?? markup(page, buildId)
      return broken === 'half' ? text.slice(0, text.length / 2) : text
    },
  }
}

function plainText({ path, props }: PlannedPage): string | null {
  if (props.kind === 'figureCsv') return props.csv
  if (props.kind === 'calendarFile') return `BEGIN:VCALENDAR\r\n${JSON.stringify(props)}\r\nEND:VCALENDAR\r\n`
  return /\.(txt|json|jsonld|js)$/.test(path) ? `${JSON.stringify(props)}\n` : null
}

function markup(page: PlannedPage, buildId: string): string {
  const links = [...new Set(addressesIn(page.props))].map((address) => `<a href="${escaped(address)}">.</a>`).join('')
  const content = `<pre>${escaped(JSON.stringify(page.props))}</pre><i>${hash('sha256', buildId).slice(0, 8)}</i>${links}`
  return page.path.endsWith('.xml')
    ? `<?xml version="1.0"?><feed>${content}</feed>`
    : `<!doctype html><html><body>${content}</body></html>`
}

function* addressesIn(value: unknown): Iterable<string> {
  if (Array.isArray(value)) {
    for (const item of value) yield* addressesIn(item)
  } else if (value !== null && typeof value === 'object') {
    for (const [name, member] of Object.entries(value)) {
      if (typeof member === 'string' && referring.has(name)) yield member
      else yield* addressesIn(member)
    }
  }
}

function escaped(text: string): string {
  return text.replace(/&/g, '&amp;').replace(/</g, '&lt;').replace(/"/g, '&quot;')
}
