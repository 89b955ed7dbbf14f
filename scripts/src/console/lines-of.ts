/** Takes text in pieces and hands on whole lines, empty ones left out; what is no whole line yet waits for its end. */
export function linesOf(take: (line: string) => void): (text: string) => void {
  let rest = ''
  return (text) => {
    const lines = `${rest}${text}`.split('\n')
    rest = lines.pop() ?? ''
    for (const line of lines) if (line.trim()) take(line.trimEnd())
  }
}
