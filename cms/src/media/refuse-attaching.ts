import { FileRefusedError } from './errors'
import { mediaMessages } from './messages'

/**
 * Refuses an upload that puts itself into a document (`ref`, `refId`, `field`): the row it names, live ones included,
 * would change past review and without a writer. Editors put a file into a document by editing the document.
 */
export function refuseAttaching(file: { related?: unknown }): void {
  if (file.related !== undefined) throw new FileRefusedError(mediaMessages.ATTACHED)
}
