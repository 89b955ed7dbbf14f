import { filePath } from '../addresses/file-path.ts'
import type { Read } from '../engine/question.ts'
import type { Clip } from '../props/parts/clip.ts'
import type { FileLink } from '../props/parts/file-link.ts'
import type { Picture } from '../props/parts/picture.ts'
import { clipOf } from './clip-of.ts'
import type { FileUse } from './file-use.ts'
import { pictureOf } from './picture-of.ts'

/** Resolves the files a page shows, notes them, and reports those that are missing: they are left out. */
export class FileShelf {
  readonly #read: Read
  readonly #subject: string
  readonly #uses = new Map<string, FileUse>()

  constructor(read: Read, subject: string) {
    this.#read = read
    this.#subject = subject
  }

  picture(fileId: string | null, words?: { alt?: string; caption?: string }): Picture | null {
    const found = pictureOf(this.#read, fileId, words)
    if (!found) return this.#missing(fileId)
    for (const use of found.uses) this.note(use)
    return found.picture
  }

  pictures(fileIds: readonly string[]): Picture[] {
    return fileIds.flatMap((id) => this.picture(id) ?? [])
  }

  /** A film or a recording; null for every other file. */
  clip(fileId: string, label: string): Clip | null {
    const mime = this.#read.document('file', fileId)?.mime
    const link = mime && /^(?:video|audio)\//.test(mime) ? this.link(fileId) : null
    return link && clipOf(link, label)
  }

  link(fileId: string | null): FileLink | null {
    const file = this.#read.document('file', fileId)
    if (!file) return this.#missing(fileId)
    const path = filePath(file)
    this.note({ path, fileId: file.documentId, digest: file.digest, bytes: file.bytes })
    return { path, name: file.name, mime: file.mime, bytes: file.bytes, text: file.text ?? null }
  }

  links(fileIds: readonly string[]): FileLink[] {
    return fileIds.flatMap((id) => this.link(id) ?? [])
  }

  note(use: FileUse): void {
    this.#uses.set(use.path, use)
  }

  /** Every file noted, once each. */
  uses(): FileUse[] {
    return [...this.#uses.values()]
  }

  #missing(fileId: string | null): null {
    if (fileId !== null) this.#read.report({ code: 'file-missing', subject: this.#subject, detail: fileId })
    return null
  }
}
