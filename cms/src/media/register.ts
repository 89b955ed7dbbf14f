import type { Core } from '@strapi/strapi'
import { cleanFileWords } from './clean-file-words'
import { privateUploads } from './private-uploads'
import { serveUpload } from './serve-upload'

/** Makes uploads private, judged by content, and readable only at signed addresses. */
export function registerMedia({ strapi }: { strapi: Core.Strapi }): void {
  strapi.plugin('upload').provider.extend(privateUploads(strapi))
  strapi.server.routes([{ method: 'GET', path: '/media/:name', handler: serveUpload, config: { auth: false } }])
  // Edits of media pass through the upload plugin, not through the document service.
  strapi.db.lifecycles.subscribe({
    models: ['plugin::upload.file'],
    beforeCreate: (event) => cleanFileWords(event.params.data),
    beforeUpdate: (event) => cleanFileWords(event.params.data),
  })
}
