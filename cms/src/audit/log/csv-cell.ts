/** What spreadsheet programs take for the beginning of a formula. */
const formula = /^[=+\-@\t\r\n＝＋－＠]/

/**
 * One cell of a CSV file. A text that a spreadsheet program would run as a formula is shown with an apostrophe before
 * it, and runs nowhere.
 */
export function csvCell(value: string | number | null): string {
  const text = value === null ? '' : String(value)
  const harmless = typeof value === 'string' && formula.test(text) ? `'${text}` : text
  return /[",\r\n]/.test(harmless) ? `"${harmless.replaceAll('"', '""')}"` : harmless
}
