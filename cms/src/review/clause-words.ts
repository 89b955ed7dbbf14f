/**
 * The clause an issue rests on, in the words of the regulation, e.g. `MOHA-11.2a` → "theo điểm a khoản 2 Điều 11 Quy
 * chế"; an empty text for our own defaults and for other regulations.
 */
export function clauseWords(clause: string): string {
  const parts = /^MOHA-(\d+)(?:\.(\d+)(dd|[a-z])?)?(?:-\d+)?$/.exec(clause)
  if (!parts) return ''
  const [, article, paragraph, point] = parts
  const words = [
    point && `điểm ${point === 'dd' ? 'đ' : point}`,
    paragraph && `khoản ${paragraph}`,
    `Điều ${article} Quy chế`,
  ]
  return `theo ${words.filter(Boolean).join(' ')}`
}
