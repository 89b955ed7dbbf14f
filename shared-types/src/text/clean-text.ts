/** Zero-width and bidirectional controls and other C0/C1 controls but tab and line ends: they hide or reorder text. */
const invisible = /[\u0000-\u0008\u000B\u000C\u000E-\u001F\u007F-\u009F\u00AD\u200B-\u200F\u202A-\u202E\u2060-\u2069\uFEFF]/g

/** Text as it is stored: NFC, line ends `\n`, no invisible or reordering characters (test-catalogue B3, HY-10.2). */
export function cleanText(text: string): string {
  return text.replace(/\r\n?/g, '\n').replace(invisible, '').normalize('NFC')
}
