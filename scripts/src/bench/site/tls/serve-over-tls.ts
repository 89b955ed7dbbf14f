import { once } from 'node:events'
import { createServer } from 'node:https'
import type { AddressInfo } from 'node:net'
import { createStaticServer } from '../../../static-server/create-static-server.ts'
import type { TestAuthority } from './test-authority.ts'

/** A public tree on loopback over TLS: every portal by its own name. */
export interface SecureSite {
  port: number
  close(): void
}

/** Puts TLS before the static server, as a portal's own web server does. `cms` answers `/api/public/`. */
export async function serveOverTls(www: string, authority: TestAuthority, cms: URL): Promise<SecureSite> {
  const site = createStaticServer({ www, cms })
  const server = createServer({ key: authority.key, cert: authority.cert })
  server.on('request', (request, response) => site.emit('request', request, response))
  server.listen(0, '127.0.0.1')
  await once(server, 'listening')
  const { port } = server.address() as AddressInfo
  return {
    port,
    close() {
      server.close()
      server.closeAllConnections()
    },
  }
}
