const OPEN_END =
  /(?:^|[\s(])(?:tại|theo|của|và|hoặc|khoản|điểm|điều|các|những|về|với|từ|đến|số|mức độ|ngày|tháng|là|do|bởi|(?:khoản|điểm)\s+[\da-zđ][\da-zđ,\s]{0,12})$/iu

/** A shorter line was not cut by a wrap. */
const SHORTEST_WRAPPED = 25

/** Whether the line before `index` leaves its sentence open, so that what looks like a heading is a wrapped reference. */
export function hangs(plain: readonly string[], index: number): boolean {
  const above = plain[index - 1] ?? ''
  if (above) return above.endsWith(',') || isOpen(above)
  // A page break leaves one blank line in the middle of a sentence.
  return isOpen(plain[index - 2] ?? '')
}

function isOpen(line: string): boolean {
  return line.length >= SHORTEST_WRAPPED && OPEN_END.test(line.slice(-40))
}
