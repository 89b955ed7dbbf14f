/** What a program printed as lines of JSON objects, among whatever else it said. */
export function jsonLines(printed: string): unknown[] {
  return printed
    .split('\n')
    .filter((line) => line.startsWith('{'))
    .map((line) => JSON.parse(line))
}
