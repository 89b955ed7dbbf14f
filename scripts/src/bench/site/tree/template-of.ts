/**
 * The shape of an address: its first word, and a `*` for each further part. One for each template, without a list to keep
 * by hand: new kinds of pages are measured as soon as they exist. The language is not part of it.
 */
export function templateOf(path: string): string {
  const [first, ...rest] = path
    .replace(/^\/en\//, '/')
    .split('/')
    .slice(1, -1)
  return first === undefined ? path.replace(/^\/en\//, '/') : `/${[first, ...rest.map(() => '*')].join('/')}/`
}
