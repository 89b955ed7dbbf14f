/** What the marks of a series are filled with where it is a hatching (`Patterns`): plain tones are the style sheet's. */
export function fillOf(series: number): string | undefined {
  return { 1: 'url(#_hatch)', 3: 'url(#_dots)' }[series]
}
