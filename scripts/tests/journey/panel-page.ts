import type { Browser, Page } from 'playwright-core'

/** A person at the editors' panel: the few things they do there, in the words they see. */
export interface PanelPage {
  page: Page
  /** Opens a document from the home page's list of work, by its title. */
  openWork(title: string): Promise<void>
  /** Presses a move's button, and the dialog's where one opens, answering it with `text` and these choices by label. */
  press(move: string, text?: string, choices?: Readonly<Record<string, string>>): Promise<void>
  /** Waits until the review panel says this. */
  sees(words: string | RegExp): Promise<void>
  /** The moves this person is offered. */
  offers(move: string): Promise<boolean>
  save(): Promise<void>
  /** Every text shown now, hints in empty fields included. */
  texts(): Promise<string[]>
}

/** Signs a person in, in a browser window of their own. */
export async function openPanel(
  browser: Browser,
  url: string,
  account: { email: string; password: string },
): Promise<PanelPage> {
  const context = await browser.newContext({ viewport: { width: 1440, height: 1000 }, locale: 'vi-VN' })
  const page = await context.newPage()
  page.setDefaultTimeout(60_000)
  await page.goto(`${url}/admin`)
  await page.locator('input[name=email]').fill(account.email)
  await page.locator('input[name=password]').fill(account.password)
  await page.getByRole('button', { name: 'Đăng nhập' }).click()
  await page.getByText('Xin chào').waitFor()
  return {
    page,
    async openWork(title) {
      await page.goto(`${url}/admin`)
      await page.getByRole('link', { name: title }).first().click()
      await page.getByRole('heading', { name: title }).waitFor()
      await page.getByText('Đang xem hồ sơ duyệt…').waitFor({ state: 'hidden' })
    },
    async press(move, text, choices = {}) {
      const button = page.getByRole('button', { name: move, exact: true })
      await button.click()
      const dialog = page.getByRole('dialog')
      // A move that asks nothing is made at once, and its button goes; how soon, depends on how busy the machine is.
      await Promise.race([dialog.waitFor(), button.waitFor({ state: 'detached' })])
      if (!(await dialog.isVisible())) return
      for (const [label, choice] of Object.entries(choices)) {
        await dialog.getByRole('combobox', { name: label }).click()
        await page.getByRole('option', { name: choice }).click()
      }
      if (text) await dialog.getByRole('textbox').last().fill(text)
      await dialog.getByRole('button', { name: move, exact: true }).click()
    },
    sees: (words) => page.getByText(words).first().waitFor(),
    offers: async (move) => (await page.getByRole('button', { name: move, exact: true }).count()) > 0,
    async save() {
      await page.getByRole('button', { name: 'Lưu', exact: true }).click()
      await page.getByText('Đã lưu').first().waitFor()
    },
    texts: () =>
      page.evaluate(() => {
        const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT)
        const texts: string[] = []
        for (let node = walker.nextNode(); node; node = walker.nextNode())
          if (node.parentElement?.checkVisibility() && !node.parentElement.closest('script,style'))
            texts.push(node.textContent ?? '')
        for (const field of document.querySelectorAll('[placeholder]'))
          texts.push(field.getAttribute('placeholder') ?? '')
        return texts.filter((text) => text.trim() !== '')
      }),
  }
}
