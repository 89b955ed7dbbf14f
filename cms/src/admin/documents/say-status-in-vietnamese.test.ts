// @vitest-environment jsdom
import { expect, it } from 'vitest'
import { sayStatusInVietnamese } from './say-status-in-vietnamese'

const badge = '<div role="status" aria-label="draft">Chưa lên cổng</div>'
const changed = () => new Promise((resolve) => setTimeout(resolve))
const label = () => document.querySelector('[role="status"]')?.getAttribute('aria-label') ?? null

it('leaves the badge of a status its Vietnamese words alone, as it appears and as it changes', async () => {
  const stop = sayStatusInVietnamese(document)
  document.body.innerHTML = `<main>${badge}</main>`
  await changed()
  expect(label()).toBe(null)
  document.querySelector('[role="status"]')?.setAttribute('aria-label', 'published')
  await changed()
  expect(label()).toBe(null)
  stop()
})

it('leaves every other label', async () => {
  document.body.innerHTML = '<div role="status" aria-label="Đã lưu">✓</div>'
  sayStatusInVietnamese(document)()
  expect(label()).toBe('Đã lưu')
})
