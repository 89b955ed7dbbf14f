import { environment } from '../src/environment'

export default {
  'users-permissions': { config: { jwtSecret: environment.JWT_SECRET } },
  upload: {
    config: {
      sizeLimit: 200 * 1024 * 1024,
      // Readers get variants from the publisher; the panel needs only its thumbnail.
      breakpoints: {},
      // What may be uploaded is decided by content in src/media, with a message an editor can act on.
      security: { allowedTypes: ['*/*'] },
    },
  },
  'content-type-builder': { enabled: environment.NODE_ENV === 'development' },
}
