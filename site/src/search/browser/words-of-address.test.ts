import { expect, it } from 'vitest'
import { wordsOfAddress } from './words-of-address.ts'

it.each([
  ['/tin/so-hoa-tai-lieu/', 'so hoa tai lieu'],
  ['/van-ban/2025-qd-bnv-quy-che', '2025 qd bnv quy che'],
  ['/van-ban/default.aspx', 'default'],
  ['/chuyen-muc/tin-tuc/2026-13/', 'tin tuc'],
  ['/en/dich-vu-cong/index.html', 'dich vu cong'],
  ['/t%C3%ACm-%C4%91%C6%B0%E1%BB%9Dng', 'tìm đường'],
  ['/%E0%A4%A/', ''],
  ['/', ''],
])('of %s: "%s"', (path, words) => {
  expect(wordsOfAddress(path)).toBe(words)
})
