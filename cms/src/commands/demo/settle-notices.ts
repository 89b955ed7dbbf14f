import type { Core } from '@strapi/strapi'

/**
 * Marks as read, and mails to nobody, what the demo's own loading told people of items that are done: nobody looks at a
 * bell with hundreds of them. What still waits for somebody stays new.
 */
export async function settleNotices(strapi: Core.Strapi): Promise<void> {
  await strapi.db.connection.raw(`
    update notice n
    set read_at = coalesce(n.read_at, n.at), mail_state = case n.mail_state when 'waiting' then 'none' else n.mail_state end
    from review_cases r
    where r.type = n.type and r.target_document_id = n.document_id and r.locale = n.locale and r.state = 'published'`)
}
