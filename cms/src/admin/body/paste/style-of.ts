/** One property of an element's own style attribute, as written; `mso-…` properties too, which browsers do not read. */
export function styleOf(element: Element, property: string): string {
  const style = element.getAttribute('style') ?? ''
  const [, value = ''] = new RegExp(`(?:^|;)\\s*${property}\\s*:([^;]*)`, 'i').exec(style) ?? []
  return value.replace(/&quot;/g, '"').trim()
}
