/** One kind of file that may be uploaded: its extension, the type it is served as, and what its bytes must show. */
export interface FileKind {
  mime: string
  /** Types the bytes may be recognised as; `text` where there is no signature and the bytes must read as plain text. */
  signatures: readonly string[] | 'text'
}

const compoundFile = 'application/x-cfb'

/** Kinds of files that may be uploaded, by extension. HTML, SVG and anything that runs is not among them. */
export const fileKinds: Readonly<Record<string, FileKind>> = {
  '.pdf': kind('application/pdf'),
  '.doc': kind('application/msword', compoundFile),
  '.xls': kind('application/vnd.ms-excel', compoundFile),
  '.ppt': kind('application/vnd.ms-powerpoint', compoundFile),
  '.docx': kind('application/vnd.openxmlformats-officedocument.wordprocessingml.document'),
  '.xlsx': kind('application/vnd.openxmlformats-officedocument.spreadsheetml.sheet'),
  '.pptx': kind('application/vnd.openxmlformats-officedocument.presentationml.presentation'),
  '.odt': kind('application/vnd.oasis.opendocument.text'),
  '.txt': { mime: 'text/plain', signatures: 'text' },
  '.csv': { mime: 'text/csv', signatures: 'text' },
  '.vtt': { mime: 'text/vtt', signatures: 'text' },
  '.jpg': kind('image/jpeg'),
  '.jpeg': kind('image/jpeg'),
  '.png': kind('image/png'),
  '.gif': kind('image/gif'),
  '.webp': kind('image/webp'),
  '.bmp': kind('image/bmp'),
  '.tif': kind('image/tiff'),
  '.tiff': kind('image/tiff'),
  '.mp3': kind('audio/mpeg'),
  '.m4a': kind('audio/mp4', 'audio/x-m4a', 'video/mp4'),
  '.wav': kind('audio/wav'),
  '.mp4': kind('video/mp4', 'video/x-m4v', 'video/quicktime'),
  '.webm': kind('video/webm', 'video/matroska'),
}

function kind(mime: string, ...others: string[]): FileKind {
  return { mime, signatures: [mime, ...others] }
}
