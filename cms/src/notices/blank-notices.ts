import type { Core } from '@strapi/strapi'
import type { CaseKey } from '../review/case-key'

/** Stands for the name of what was destroyed. */
const purgedTitle = 'Tài liệu đã tiêu hủy'

/** Takes the title and every word out of what was ever told of a document, and keeps what of it waits from being mailed (F33). */
export async function blankNotices(
  strapi: Core.Strapi,
  { type, documentId }: Pick<CaseKey, 'type' | 'documentId'>,
): Promise<void> {
  await strapi.db.transaction(async ({ trx }) => {
    const ofDocument = { type, document_id: documentId }
    await trx('notice')
      .where(ofDocument)
      .update({ params: JSON.stringify({ title: purgedTitle }) })
    await trx('notice')
      .where({ ...ofDocument, mail_state: 'waiting' })
      .update({ mail_state: 'none' })
  })
}
