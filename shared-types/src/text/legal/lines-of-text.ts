/** The lines of a text as the readers of this folder count them: any kind of line end, a form feed included. */
export function linesOfText(text: string): string[] {
  return text.split(/\r\n|[\n\r\f\v\u0085\u2028\u2029]/)
}
