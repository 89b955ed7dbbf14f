import type { BrowserContext, Page } from 'playwright-core'
import { percentile } from './percentile.ts'

/** Milliseconds from the last key to the first result, on a CPU slowed four times. */
export interface FirstResultTimes {
  first_result_ms_p50: number
  first_result_ms_p95: number
  /** Of the very first question after the page was loaded, when the index has yet to be fetched. */
  first_result_ms_cold: number
}

/** Opens the search page anew and types each question into it. */
export async function measureFirstResult(
  context: BrowserContext,
  address: string,
  queries: readonly string[],
): Promise<FirstResultTimes> {
  const page = await context.newPage()
  const session = await context.newCDPSession(page)
  await session.send('Emulation.setCPUThrottlingRate', { rate: 4 })
  await page.goto(address)
  const field = page.locator('#search input[name="q"]')
  await field.focus()
  // As long as a person takes from the field to the first word.
  await page.waitForTimeout(1500)
  const times: number[] = []
  for (const query of queries) {
    times.push(await timeOf(page, query))
    // The next one is typed when this one is done with.
    await page.waitForFunction(() => !document.querySelector('[data-results]')?.hasAttribute('aria-busy'))
  }
  await page.close()
  const warm = times.slice(1)
  return {
    first_result_ms_p50: Math.round(percentile(warm, 0.5)),
    first_result_ms_p95: Math.round(percentile(warm, 0.95)),
    first_result_ms_cold: Math.round(times[0] ?? Number.NaN),
  }
}

/** Everything is measured inside the page: the way from here to the browser is not the reader's. */
function timeOf(page: Page, query: string): Promise<number> {
  return page.evaluate(async (text) => {
    const input = document.querySelector<HTMLInputElement>('#search input[name="q"]')
    const output = document.querySelector('[data-results]')
    if (!input || !output) throw new Error('The search page has no field.')
    const shown = () => output.querySelector('ol a')?.getAttribute('href') ?? null
    const before = output.querySelector('ol')
    const answered = new Promise<number>((resolve) => {
      const watch = new MutationObserver(() => {
        if (!shown() || output.querySelector('ol') === before) return
        watch.disconnect()
        resolve(performance.now())
      })
      watch.observe(output, { childList: true })
    })
    const began = performance.now()
    input.value = text
    input.dispatchEvent(new Event('input', { bubbles: true }))
    return (await answered) - began
  }, query)
}
