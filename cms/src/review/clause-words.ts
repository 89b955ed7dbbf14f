/** How the regulations of this country are cited where the profile's own words are not at hand. */
const anyRegulation = 'Quy chế'

/**
 * The clause something rests on, in the words of the regulation: `MOHA-11.2a` → "theo điểm a khoản 2 Điều 11 Quy chế",
 * `CCHC-7.3a-1` → "theo điểm a khoản 3 Điều 7 Quy chế", `MIC-p9c` → "theo điểm c đoạn 9 Quy chế", `BP-CV-3` → "theo mục 3
 * Công văn gửi kèm Quy chế". `citedAs` is how the profile cites its regulation. An empty text for our own defaults.
 */
export function clauseWords(clause: string, citedAs: string = anyRegulation): string {
  const place = placeOf(clause)
  return place ? `theo ${place} ${citedAs}` : ''
}

/** Regulation, then article with its paragraph and point, a paragraph of a report, or a part of the letter sent along. */
const article = /^[A-Z]{2,8}-(\d+)(?:\.(\d+)(dd|[a-z])?)?(?:[a-z]{1,2})?(?:[–-].+)?$/
const reported = /^[A-Z]{2,8}-p(\d+)(dd|[a-z])?(?:[–-].+)?$/
const letter = /^[A-Z]{2,8}-CV(?:-(\d+))?$/

function placeOf(clause: string): string | null {
  const [isArticle, number, paragraph, point] = article.exec(clause) ?? []
  if (isArticle) return joined([pointWords(point), paragraph && `khoản ${paragraph}`, `Điều ${number}`])
  const [isReported, part, letterOfPart] = reported.exec(clause) ?? []
  if (isReported) return joined([pointWords(letterOfPart), `đoạn ${part}`])
  const [isLetter, item] = letter.exec(clause) ?? []
  return isLetter ? joined([item && `mục ${item}`, 'Công văn gửi kèm']) : null
}

function pointWords(point: string | undefined): string | undefined {
  return point && `điểm ${point === 'dd' ? 'đ' : point}`
}

function joined(words: readonly (string | undefined)[]): string {
  return words.filter(Boolean).join(' ')
}
