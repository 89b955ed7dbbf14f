import type { Browser } from 'playwright-core'
import { type AccessIssue, checkPage } from './check-page.ts'

/** Looks at a page in every state of W1 with axe's whole set of rules, and for text that runs out of the window. */
export async function checkAccess(browser: Browser, address: string): Promise<AccessIssue[]> {
  const context = await browser.newContext({ ignoreHTTPSErrors: true })
  try {
    const page = await context.newPage()
    await page.goto(address)
    return await checkPage(page, address)
  } finally {
    await context.close()
  }
}
