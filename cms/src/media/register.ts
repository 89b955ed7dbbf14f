import type { Core } from '@strapi/strapi'
import { cleanFileWords } from './clean-file-words'
import { guardPublicWords } from './guard-public-words'
import { privateUploads } from './private-uploads'
import { refuseAttaching } from './refuse-attaching'
import { serveUpload } from './serve-upload'

/** Makes uploads private, judged by content, and readable only at signed addresses. */
export function registerMedia({ strapi }: { strapi: Core.Strapi }): void {
  strapi.plugin('upload').provider.extend(privateUploads(strapi))
  strapi.server.routes([{ method: 'GET', path: '/media/:name', handler: serveUpload, config: { auth: false } }])
  // Edits of media pass through the upload plugin, not through the document service.
  strapi.db.lifecycles.subscribe({
    models: ['plugin::upload.file'],
    beforeCreate({ params }) {
      refuseAttaching(params.data)
      cleanFileWords(params.data)
    },
    async beforeUpdate({ params }) {
      refuseAttaching(params.data)
      cleanFileWords(params.data)
      await guardPublicWords(strapi, params)
    },
  })
}
