import { errors } from '@strapi/utils'

/** One string each: Strapi merges lists of its own into lists, other origins among them. */
const contentSecurityPolicy = {
  useDefaults: true,
  directives: {
    'default-src': "'self'",
    'script-src': "'self'",
    // The panel's styled components write style elements.
    'style-src': "'self' 'unsafe-inline'",
    'img-src': "'self' data: blob:",
    'media-src': "'self' blob:",
    'font-src': "'self' data:",
    'connect-src': "'self'",
    'frame-src': "'self'",
    'object-src': "'none'",
    'base-uri': "'self'",
    'form-action': "'self'",
    'frame-ancestors': "'self'",
    upgradeInsecureRequests: null,
  },
}

/** Largest request bodies: a whole legal document as JSON, and one uploaded file. */
const largestJson = '8mb'
const largestFileBytes = 200 * 1024 * 1024

/** A body nobody can read is the sender's fault, not ours: logged as a fault, it would be written down with its passwords. */
function refuseUnreadable(error: Error): never {
  throw 'body' in error ? new errors.ValidationError('Yêu cầu không hợp lệ. Hãy tải lại trang và thử lại.') : error
}

export default [
  'strapi::logger',
  'strapi::errors',
  { name: 'strapi::security', config: { contentSecurityPolicy, referrerPolicy: { policy: 'same-origin' } } },
  // The panel is of this origin, and public pages reach the API through their own host.
  { name: 'strapi::cors', config: { origin: [] } },
  'strapi::query',
  {
    name: 'strapi::body',
    config: {
      jsonLimit: largestJson,
      formLimit: '256kb',
      textLimit: '256kb',
      formidable: { maxFileSize: largestFileBytes },
      onError: refuseUnreadable,
    },
  },
  'strapi::session',
  'strapi::favicon',
  'strapi::public',
]
