// A CMS in a process of its own, to be killed: boots the compiled server named by its first argument on the
// environment it is given and tells its parent the port.
import { createRequire } from 'node:module'
import { join } from 'node:path'

const { createStrapi } = createRequire(import.meta.url)('@strapi/strapi')
const appDir = join(import.meta.dirname, '..', '..')
const strapi = await createStrapi({
  appDir,
  distDir: process.argv[2],
  autoReload: false,
  serveAdminPanel: false,
}).load()
strapi.server.mount()
strapi.server.httpServer.listen(0, '127.0.0.1', () => process.send({ port: strapi.server.httpServer.address().port }))
