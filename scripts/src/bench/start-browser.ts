import { existsSync } from 'node:fs'
import sparticuz from '@sparticuz/chromium'
import { type Browser, chromium } from 'playwright-core'
import type { RunningPart } from '../parts/running-part.ts'

const debian = '/usr/bin/chromium'

/** Starts Chromium: the system's, or the one of the registry. `keep` gets it at once. */
export async function startBrowser(keep: (part: RunningPart) => void): Promise<Browser> {
  const own = ['--no-sandbox', '--disable-gpu', '--no-first-run', '--disable-background-networking', '--disable-sync']
  const isThere = existsSync(debian)
  const browser = await chromium.launch({
    executablePath: isThere ? debian : await sparticuz.executablePath(),
    args: isThere ? [...own, '--disable-component-update'] : sparticuz.args,
    headless: true,
    // Ctrl-C is the supervisor's business.
    handleSIGINT: false,
    handleSIGTERM: false,
    handleSIGHUP: false,
  })
  const exited = new Promise<string>((resolve) => browser.once('disconnected', () => resolve('disconnected')))
  keep({ name: 'Chromium', logFile: '', exited, stop: () => browser.close() })
  return browser
}
