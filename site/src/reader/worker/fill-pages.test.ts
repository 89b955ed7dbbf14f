import { expect, it } from 'vitest'
import { fillKeptPage, fillOfflinePage } from './fill-pages.ts'
import type { KeptPage } from './kept-pages.ts'

const kept = (html: string): KeptPage => ({ path: '/tin/a&b/', keptAt: 0, headers: new Headers(), html })
const offline = '<html lang="vi"><main><p data-kept>Chưa có trang nào.</p></main>'

it('lists kept pages by their titles, as these were written', () => {
  const filled = fillOfflinePage(offline, [kept('<title>A &amp; $& &lt;b&gt;</title>')])
  expect(filled).toContain('<ul data-kept><li><a href="/tin/a&amp;b/">A &amp; $& &lt;b&gt;</a>')
  expect(filled).not.toContain('Chưa có')
})

it('says so where nothing is kept', () => {
  expect(fillOfflinePage(offline, [])).toBe(offline)
})

it.each([
  ['vi', 'Đây là bản giữ trên máy này'],
  ['en', 'This is a copy kept on this device'],
])('a kept page says in its own language that it is one (%s)', (locale, words) => {
  const filled = fillKeptPage(kept(`<html lang="${locale}"><main id="_main" class="wide"><h1>A</h1></main>`))
  expect(filled).toMatch(new RegExp(`<main id="_main" class="wide"><p class="notice" role="status">.*${words}`))
})
