const CITED =
  /^(?:Nghị định|Luật|Bộ [Ll]uật|Thông tư|Quyết định|Quy chế|Quy định (?:này|tại|số|về)|Pháp lệnh|Hiến pháp|Nghị quyết|Chỉ thị|Điều lệ|Chương|Mục|Điều|Phụ lục)(?=\s|$)/u

/** Whether what follows a number without a dot makes it a reference ("Điều 7 Nghị định số …") and not a heading. */
export function isCitation(rest: string): boolean {
  return !/^[\p{Lu}“"«(]/u.test(rest) || CITED.test(rest)
}
