/**
 * Zero-width and bidirectional controls, tags, and other C0/C1 controls but tab and line ends: they hide or reorder text.
 */
const invisible =
  /\u034F|(?![\t\n])[\p{Cc}\p{Bidi_Control}\u00AD\u180E\u200B-\u200F\u2060-\u2069\uFEFF\uFFF9-\uFFFB\u{E0000}-\u{E007F}]/gu

/** Text as it is stored: NFC, line ends `\n`, no invisible or reordering characters (test-catalogue B3, HY-10.2). */
export function cleanText(text: string): string {
  return text.replace(/\r\n?/g, '\n').replace(invisible, '').normalize('NFC')
}
