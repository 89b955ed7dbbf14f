/** The name of a portal's catalogue of data in linked data, from its whole address. */
export function catalogueId(url: string): string {
  return `${url}#danh-muc`
}
