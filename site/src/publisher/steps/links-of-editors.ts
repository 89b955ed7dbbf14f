import type { PageProps } from '../../page-plan/props/page-props.ts'

/** The targets of the links in a page's texts, as editors wrote them. */
export function linksOfEditors(props: PageProps): string[] {
  const found: string[] = []
  collect(props, found)
  return found
}

function collect(value: unknown, found: string[]): void {
  if (Array.isArray(value)) {
    for (const item of value) collect(item, found)
  } else if (typeof value === 'object' && value !== null) {
    const href = 'type' in value && value.type === 'link' && 'attrs' in value ? hrefOf(value.attrs) : null
    if (href !== null) found.push(href)
    for (const member of Object.values(value)) collect(member, found)
  }
}

function hrefOf(attrs: unknown): string | null {
  return typeof attrs === 'object' && attrs !== null && 'href' in attrs && typeof attrs.href === 'string'
    ? attrs.href
    : null
}
