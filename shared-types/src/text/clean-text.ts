/** Zero-width and bidirectional controls and other C0/C1 controls but tab and line ends: they hide or reorder text. */
const invisible = /(?![\t\n])[\p{Cc}\u00AD\u200B-\u200F\u202A-\u202E\u2060-\u2069\uFEFF]/gu

/** Text as it is stored: NFC, line ends `\n`, no invisible or reordering characters (test-catalogue B3, HY-10.2). */
export function cleanText(text: string): string {
  return text.replace(/\r\n?/g, '\n').replace(invisible, '').normalize('NFC')
}
