/** What somebody typed as a code, without the spaces and hyphens that only help reading; null where it can be none. */
export function codeOf(typed: string): string | null {
  const code = typed.replace(/[\s-]/g, '')
  return /^\d{6}$/.test(code) || /^[A-Za-z0-9]{8,32}$/.test(code) ? code : null
}
