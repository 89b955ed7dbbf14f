import { execFile } from 'node:child_process'
import { once } from 'node:events'
import { mkdtemp, rm } from 'node:fs/promises'
import type { AddressInfo } from 'node:net'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { promisify } from 'node:util'
import { createStaticServer } from '../../src/static-server/create-static-server.ts'

const draw = fileURLToPath(new URL('../../../site/src/renderer/testing/draw-examples.ts', import.meta.url))

/** Draws the site's example pages and serves them as `npm start` serves a portal, headers and all. `folder` is the portal's. */
export async function serveExamples(): Promise<{ origin: string; folder: string; stop(): Promise<void> }> {
  const www = await mkdtemp(join(tmpdir(), 'cong-examples-'))
  await promisify(execFile)(process.execPath, [draw, www])
  const server = createStaticServer({ www, cms: new URL('http://127.0.0.1:9') }).listen(0, '127.0.0.1')
  await once(server, 'listening')
  return {
    origin: `http://localhost:${(server.address() as AddressInfo).port}`,
    folder: join(www, 'moha.gov.vn'),
    async stop() {
      server.close()
      server.closeAllConnections()
      await rm(www, { recursive: true, force: true })
    },
  }
}
