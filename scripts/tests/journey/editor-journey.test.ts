import type { Browser } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { type Stack, startStack } from '../stack/start-stack.ts'
import { englishLeft } from './english-left.ts'
import { launchChromium } from './launch-chromium.ts'
import { openPanel, type PanelPage } from './panel-page.ts'

const title = 'Vụ Cải cách hành chính công bố kết quả khảo sát'
/** CONG_PICTURES names a folder the pictures of the README are taken into. */
const pictures = process.env.CONG_PICTURES

describe('from a unit’s reporter through its head and the editors to the chief, in Vietnamese', () => {
  let stack: Stack
  let browser: Browser
  let people: Record<'reporter' | 'head' | 'editor' | 'chief', PanelPage>
  /** What was read on each screen. */
  const read: Record<string, string[]> = {}

  beforeAll(async () => {
    stack = await startStack({ content: true })
    await stack.desk.shape('unit', stack.desk.structure.unit.get('vucchc') ?? null, { headReviews: true })
    browser = await launchChromium()
    const open = (who: 'reporter.vucchc' | 'head.vucchc' | 'editor' | 'chief') =>
      openPanel(browser, stack.cms.url, stack.accounts[who])
    people = {
      reporter: await open('reporter.vucchc'),
      head: await open('head.vucchc'),
      editor: await open('editor'),
      chief: await open('chief'),
    }
  }, 600_000)

  afterAll(async () => {
    await browser?.close()
    await stack?.stop()
  }, 120_000)

  /** What this person sees now is kept for the language check, and as a picture where pictures are wanted. */
  const look = async (who: PanelPage, name: string) => {
    read[name] = await who.texts()
    if (pictures) await who.page.screenshot({ path: `${pictures}/${name}.png` })
  }

  it('MOHA-11.2b the editor asks, the unit answers, and the item comes back to the same desk', async () => {
    const { reporter, head, editor } = people
    const { structure } = stack.desk
    const key = await stack.desk.write('reporter.vucchc', 'article', {
      title,
      channel: structure.channel.get('/hoat-dong-cua-bo'),
      subPortal: null,
    })
    await reporter.openWork(title)
    await reporter.page.getByLabel(/Đã kiểm tra độ mật/).check()
    await reporter.page.getByRole('button', { name: 'Lưu mục kiểm tra' }).click()
    await look(reporter, 'phong-vien-soan-bai')
    await reporter.press('Trình thủ trưởng đơn vị')
    await reporter.sees('Chờ thủ trưởng đơn vị duyệt')

    await head.openWork(title)
    await look(head, 'thu-truong-duyet')
    await head.press('Duyệt, gửi Ban Biên tập')
    await head.sees('Chờ tiếp nhận')

    await editor.page.goto(`${stack.cms.url}/admin`)
    await editor.page.getByText(title).first().waitFor()
    await look(editor, 'hop-viec')
    await editor.openWork(title)
    await editor.press('Tiếp nhận')
    await editor.press('Hỏi thêm thông tin', 'Đề nghị cho biết số người tham gia khảo sát.')
    await editor.sees('Chờ bổ sung')

    await reporter.openWork(title)
    await reporter.sees('Đề nghị cho biết số người tham gia khảo sát.')
    await look(reporter, 'bo-sung')
    await reporter.page.getByLabel('Tóm tắt').fill('Hơn 36.000 người dân tham gia khảo sát năm nay.')
    await reporter.save()
    // What was checked is no longer what is sent: the unit checks again (MOHA-9.5).
    const checked = reporter.page.getByLabel(/Đã kiểm tra độ mật/)
    await expect.poll(() => checked.isChecked(), { timeout: 30_000 }).toBe(false)
    await checked.check()
    await reporter.page.getByRole('button', { name: 'Lưu mục kiểm tra' }).click()
    await reporter.press('Đã bổ sung, gửi lại', 'Đã ghi số người tham gia: hơn 36.000.')
    await reporter.sees('Đang phân loại')
    expect((await stack.desk.open('editor', key)).case.state).toBe('inTriage')
  }, 300_000)

  it('MOHA-11.3a the chief reads what changed, approves, and it is live', async () => {
    const { editor, chief } = people
    await editor.openWork(title)
    await editor.press('Phân loại, chuyển biên tập', 'Thông tin cải cách hành chính cho người dân')
    await editor.sees('Đang biên tập')
    await look(editor, 'bien-tap')
    await editor.press('Trình Tổng biên tập')
    await editor.sees('Chờ Tổng biên tập duyệt')

    await chief.openWork(title)
    await look(chief, 'tong-bien-tap-duyet')
    await chief.press('Duyệt và xuất bản')
    await chief.sees(/Đã lên cổng lúc/)
    await look(chief, 'da-len-cong')
    await stack.publisher.inStep()
    expect(stack.page('moha.gov.vn', '/tin/vu-cai-cach-hanh-chinh-cong-bo-ket-qua-khao-sat/')).toContain('36.000')
  }, 300_000)

  it('every screen of the desk is in Vietnamese', async () => {
    const { editor, chief, reporter } = people
    const places: [PanelPage, string, string][] = [
      [
        editor,
        '/admin/content-manager/collection-types/api::article.article?page=1&plugins[i18n][locale]=vi',
        'danh-sach',
      ],
      [editor, '/admin/plugins/upload', 'thu-vien'],
      [editor, '/admin/thoi-han', 'thoi-han'],
      [chief, '/admin/nhat-ky', 'nhat-ky'],
      [chief, '/admin/nhan-su', 'nhan-su'],
      [reporter, '/admin/me', 'ho-so'],
    ]
    for (const [who, path, name] of places) {
      await who.page.goto(`${stack.cms.url}${path}`)
      await who.page.locator('main h1, main h2').first().waitFor()
      await who.page.waitForTimeout(1500)
      await look(who, name)
    }
    expect(Object.keys(read).length).toBeGreaterThan(10)
    for (const [name, texts] of Object.entries(read)) expect(await englishLeft(texts), name).toEqual([])
  }, 300_000)
})
