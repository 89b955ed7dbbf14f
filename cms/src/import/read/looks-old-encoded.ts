/** Letters with two marks or a hook or dot below: no page of Vietnamese is without them, and no old font encoding has them. */
const vietnamese = /[\u1EA0-\u1EF9]/u
const latin = /[\u00A1-\u00FF]/gu

/** Below this a text is too short to tell. */
const leastLetters = 200

/**
 * Whether a text was written for an old font (TCVN3, VNI): then `Quyết định` is stored as `QuyÕt ®Þnh`, which shows and
 * is found as that. Every tenth letter or more is a Latin-1 sign, and none is a Vietnamese one.
 */
export function looksOldEncoded(text: string): boolean {
  const written = text.normalize('NFC')
  const letters = written.replace(/[\s\p{P}\d]/gu, '').length
  if (letters < leastLetters || vietnamese.test(written)) return false
  return (written.match(latin)?.length ?? 0) >= letters / 10
}
