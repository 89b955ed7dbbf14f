/** Whether a line is set in capitals: at least two letters, and none that could be capital is small. */
export function isCapitals(line: string): boolean {
  return (line.match(/\p{Lu}/gu) ?? []).length >= 2 && !/\p{Ll}/u.test(line)
}
