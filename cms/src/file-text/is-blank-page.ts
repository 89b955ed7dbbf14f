/** A page with fewer letters is a picture with, at most, a page number or a stamp. */
const fewestLetters = 20

/** What a signing program stamps on a page, scanned or not. */
const stamp =
  /^\s*(?:(?:người ký|ký bởi|cơ quan|thời gian ký|ngày ký|e-?mail|date|signer)\s*:|digitally signed|signature).*$/gimu

/** Whether a page of a PDF with this text is a picture: nothing on it can be read aloud, searched or copied. */
export function isBlankPage(page: string): boolean {
  const letters = page.normalize('NFC').replace(stamp, '').match(/\p{L}/gu)?.length ?? 0
  return letters < fewestLetters
}
