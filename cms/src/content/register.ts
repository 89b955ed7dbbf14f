import type { Core } from '@strapi/strapi'
import { registerBodyField } from './body-field'
import { leaveOutBodies } from './list-speed/leave-out-bodies'
import { refuseUnknownFields } from './write/refuse-unknown-fields'
import { contentMiddleware } from './write/content-middleware'

/** Puts the body field, and the door for editors' input, in place. */
export function registerContent({ strapi }: { strapi: Core.Strapi }): void {
  registerBodyField(strapi)
  strapi.documents.use(contentMiddleware(strapi))
  leaveOutBodies(strapi)
  strapi.server.router.use('/content-manager/:kind/:uid', refuseUnknownFields(strapi))
}
