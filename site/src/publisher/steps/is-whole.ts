/**
 * Whether a rendered text is whole for its address: HTML that ends, XML and calendars that begin and end, JSON that parses, a table
 * from its byte-order mark to the end of its last line, a script that ends its line.
 */
export function isWhole(path: string, text: string): boolean {
  if (path.endsWith('.xml')) return /^<\?xml\s/.test(text) && /<\/[\w:-]+>\s*$/.test(text)
  if (path.endsWith('.ics')) return /^BEGIN:VCALENDAR\r\n/.test(text) && /\r\nEND:VCALENDAR\r\n$/.test(text)
  if (path.endsWith('.txt')) return text.length > 0
  if (path.endsWith('.json') || path.endsWith('.jsonld')) return isJson(text)
  if (path.endsWith('.csv')) return text.startsWith('\uFEFF') && text.endsWith('\r\n')
  if (path.endsWith('.js')) return /\S\n$/.test(text)
  // Astro puts the script of a component in a slot after the end.
  return /^<!doctype html>/i.test(text.trimStart()) && /<\/html>\s*(?:<script\b[^>]*><\/script>\s*)*$/i.test(text)
}

function isJson(text: string): boolean {
  try {
    JSON.parse(text)
    return true
  } catch {
    return false
  }
}
