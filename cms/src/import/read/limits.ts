const megabyte = 1024 * 1024

/** What a file may cost to read. Real legal texts stay far below each of these; what is above is refused by name. */
export const limits = {
  /** Bytes of a file as it lies on the disk. */
  fileBytes: 50 * megabyte,
  /** Parts of a .docx, and bytes each and all of them may unpack to. */
  docxParts: 5_000,
  docxPartBytes: 40 * megabyte,
  docxBytes: 400 * megabyte,
  pdfPages: 1_500,
  /** Characters of the text that was read. */
  characters: 3_000_000,
} as const
