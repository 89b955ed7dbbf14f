import type { Browser } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { type Stack, startStack } from '../stack/start-stack.ts'
import { launchChromium } from './launch-chromium.ts'
import { openPanel, type PanelPage } from './panel-page.ts'

/** CONG_PICTURES names a folder pictures are taken into. */
const pictures = process.env.CONG_PICTURES
const title = 'Kết quả khảo sát mức độ hài lòng'

const text = (words: string, marks: object[] = []) => ({ type: 'text', text: words, marks })
const paragraph = (...content: object[]) => ({ type: 'paragraph', content })
const cell = (words: string) => ({ type: 'tableCell', attrs: {}, content: [paragraph(text(words))] })
/** A heading that leaps, a table without heads, and a link that says nothing. */
const body = {
  type: 'doc',
  content: [
    { type: 'heading', attrs: { level: 4 }, content: [text('Kết quả chung')] },
    paragraph(text('Xem ', []), text('tại đây', [{ type: 'link', attrs: { href: '/van-ban/' } }])),
    { type: 'table', content: [{ type: 'tableRow', content: [cell('Năm'), cell('Tỷ lệ')] }] },
  ],
}

describe('the accessibility gate in the panel', () => {
  let stack: Stack
  let browser: Browser
  let editor: PanelPage

  beforeAll(async () => {
    stack = await startStack()
    await stack.desk.send(await stack.desk.write('reporter', 'article', { title, body }))
    browser = await launchChromium()
    editor = await openPanel(browser, stack.cms.url, stack.accounts.chief)
  }, 600_000)

  afterAll(async () => {
    await browser?.close()
    await stack?.stop()
  }, 120_000)

  const look = async (name: string) => {
    if (pictures) await editor.page.screenshot({ path: `${pictures}/${name}.png`, fullPage: true })
  }

  it('MOHA-pre names each barrier where the chief decides, and leads to the text it is in', async () => {
    const { page } = editor
    await editor.openWork(title)
    await page.getByRole('heading', { name: 'Khó đọc với một số người: 3 điểm cần sửa' }).waitFor()
    await editor.sees(/Tiêu đề thứ 1.*đang là cấp 4/)
    await editor.sees(/tại đây/)
    await look('rao-can')
    const first = page.getByRole('listitem').filter({ hasText: 'Tiêu đề thứ 1' })
    await first.getByRole('button', { name: 'Đến mục này' }).click()
    await expect
      .poll(() => page.evaluate(() => document.activeElement?.closest('form') !== null), { timeout: 10_000 })
      .toBe(true)
  }, 120_000)

  it('MOHA-pre lets the chief except them until a day, says so with name and reason, and ends it again', async () => {
    const { page } = editor
    await page.getByRole('button', { name: 'Cho ngoại lệ có thời hạn' }).click()
    const dialog = page.getByRole('dialog')
    await dialog.getByLabel('Đến hết ngày').fill(new Date(Date.now() + 9 * 86_400_000).toISOString().slice(0, 10))
    await dialog.getByLabel('Vì sao chưa sửa được').fill('Bản gốc chỉ còn trên giấy, đang gõ lại.')
    await look('rao-can-ngoai-le')
    await dialog.getByRole('button', { name: 'Ghi ngoại lệ' }).click()
    await page.getByRole('heading', { name: 'Khó đọc với một số người, đã được ngoại lệ: 3 điểm' }).waitFor()
    await editor.sees(/Ngoại lệ đến hết .* ghi: Bản gốc chỉ còn trên giấy/)
    await look('rao-can-da-ngoai-le')
    await page.getByRole('button', { name: 'Bỏ ngoại lệ' }).click()
    await page.getByRole('heading', { name: 'Khó đọc với một số người: 3 điểm cần sửa' }).waitFor()
  }, 120_000)
})
