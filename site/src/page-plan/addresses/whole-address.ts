/** The address on the portal's own domain. */
export function wholeAddress(host: string, path: string): string {
  return `https://${host}${path}`
}
