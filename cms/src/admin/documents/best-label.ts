/** The label that names a field: the one that says just that, asterisk aside; else the first that begins with it; -1 for none. */
export function bestLabel(labels: readonly string[], wanted: string): number {
  const said = labels.map((label) => label.replaceAll('*', '').trim())
  const exact = said.indexOf(wanted)
  return exact >= 0 ? exact : said.findIndex((label) => label.startsWith(wanted))
}
