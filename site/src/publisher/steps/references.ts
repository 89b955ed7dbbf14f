/** Where a reference leads, within our hosts. */
export interface Target {
  host: string
  path: string
}

const attribute = /\s(?:href|src|srcset|poster|action|data-src)=(?:"([^"]*)"|'([^']*)'|([^\s"'>]+))/g
const element = /<(?:loc|link|id|url|guid)\b[^>]*>([^<]+)<\//g

/**
 * What a page or feed refers to on our own hosts: every link, picture, style sheet and file, without query and
 * fragment. Cheap on purpose: it reads attributes, not a document tree.
 */
export function referencesOf(text: string, at: Target, hosts: ReadonlySet<string>): Target[] {
  const isXml = at.path.endsWith('.xml')
  const found = new Map<string, Target>()
  for (const match of text.matchAll(attribute)) {
    for (const value of valuesOf(match)) add(value)
  }
  if (isXml) for (const match of text.matchAll(element)) add(match[1] ?? '')
  return [...found.values()]

  function add(value: string): void {
    const target = targetOf(decodeEntities(value.trim()), at, hosts)
    if (target) found.set(`${target.host}${target.path}`, target)
  }
}

function valuesOf(match: RegExpMatchArray): string[] {
  const value = match[1] ?? match[2] ?? match[3] ?? ''
  if (!match[0].trimStart().startsWith('srcset')) return [value]
  return value.split(',').map((candidate) => candidate.trim().split(/\s+/)[0] ?? '')
}

/** Where a reference leads, if to one of our hosts; null for others, for mail, and within the page. */
export function targetOf(value: string, at: Target, hosts: ReadonlySet<string>): Target | null {
  if (value === '' || value.startsWith('#')) return null
  const url = URL.parse(value, `https://${at.host}${at.path}`)
  if (!url || !/^https?:$/.test(url.protocol) || !hosts.has(url.host)) return null
  // What the CMS answers is no file of the tree.
  if (url.pathname.startsWith('/api/public/')) return null
  try {
    return { host: url.host, path: decodeURIComponent(url.pathname) }
  } catch {
    return { host: url.host, path: url.pathname }
  }
}

const entities: Record<string, string> = {
  '&amp;': '&',
  '&#38;': '&',
  '&#x26;': '&',
  '&quot;': '"',
  '&#34;': '"',
  '&#39;': "'",
  '&lt;': '<',
  '&gt;': '>',
}

function decodeEntities(value: string): string {
  return value.includes('&')
    ? value.replace(/&(?:amp|quot|lt|gt|#34|#38|#39|#x26);/g, (entity) => entities[entity] ?? entity)
    : value
}
