import chromium from '@sparticuz/chromium'
import { type Browser, chromium as playwright } from 'playwright-core'

/** A Chromium for which every host is a server on this machine, whatever the certificate. */
export interface SiteBrowser {
  browser: Browser
  /** Where Lighthouse reaches it. */
  debuggingPort: number
}

/** Starts the Chromium of the lockfile; whatever address it asks for, the site on `sitePort` answers. */
export async function startSiteBrowser(sitePort: number, debuggingPort: number): Promise<SiteBrowser> {
  const args = [
    ...['--no-sandbox', '--disable-gpu', '--no-first-run', '--disable-sync', '--hide-scrollbars'],
    ...['--disable-background-networking', '--disable-component-update', '--ignore-certificate-errors'],
    `--host-resolver-rules=MAP * 127.0.0.1:${sitePort}`,
    `--remote-debugging-port=${debuggingPort}`,
  ]
  const browser = await playwright.launch({
    executablePath: await chromium.executablePath(),
    args,
    headless: true,
    // Ctrl-C is the supervisor's business.
    handleSIGINT: false,
    handleSIGTERM: false,
    handleSIGHUP: false,
  })
  return { browser, debuggingPort }
}
