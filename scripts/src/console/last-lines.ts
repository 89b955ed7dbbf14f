import { stripVTControlCharacters } from 'node:util'

/** The last `count` non-empty lines of a text, without colours, each indented by four spaces. */
export function lastLines(text: string, count: number): string {
  const lines = stripVTControlCharacters(text)
    .split('\n')
    .filter((line) => line.trim() !== '')
  return lines
    .slice(-count)
    .map((line) => `    ${line}`)
    .join('\n')
}
