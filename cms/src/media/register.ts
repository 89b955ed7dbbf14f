import type { Core } from '@strapi/strapi'
import { cleanFileWords } from './clean-file-words'
import { fileDoor } from './file-door'
import { guardPublicWords } from './guard-public-words'
import { privateUploads } from './private-uploads'
import { refuseAttaching } from './refuse-attaching'
import { serveUpload } from './serve-upload'

/** Makes uploads private, judged by content, readable only at signed addresses, and silent about where they are used. */
export function registerMedia({ strapi }: { strapi: Core.Strapi }): void {
  strapi.plugin('upload').provider.extend(privateUploads(strapi))
  strapi.server.routes([{ method: 'GET', path: '/media/:name', handler: serveUpload, config: { auth: false } }])
  strapi.server.api('admin').use(fileDoor(strapi))
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
