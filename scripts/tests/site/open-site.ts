import { startSiteBrowser } from '../../src/bench/site/browser/start-site-browser.ts'
import { createTestAuthority } from '../../src/bench/site/tls/test-authority.ts'
import { serveOverTls } from '../../src/bench/site/tls/serve-over-tls.ts'
import { freePort } from '../../src/net/free-port.ts'

/** A tree of hosts served over TLS with its real headers, and a Chromium that finds every host there. */
export async function openSite(www: string) {
  const site = await serveOverTls(www, await createTestAuthority([]), new URL('http://127.0.0.1:9'))
  const { browser } = await startSiteBrowser(site.port, await freePort())
  return {
    browser,
    async close() {
      await browser.close()
      site.close()
    },
  }
}
