import { describe, expect, it } from 'vitest'
import { hasMarkup } from './has-markup'

describe('hasMarkup', () => {
  const markup = [
    '<script>alert(1)</script>',
    '<IMG SRC=x onerror=alert(1)>',
    '<svg/onload=alert(1)>',
    'Tin <b>đậm</b>',
    '</p>',
    '<!-- ẩn -->',
    '<!doctype html>',
    '<x onclick=alert(1)>',
    'javascript:alert(1)',
    ' data:text/html,<script>',
    '< iframe src=//example.vn>',
  ]
  for (const text of markup) {
    it(`finds it in ${text}`, () => expect(hasMarkup(text)).toBe(true))
  }

  const plain = [
    'GDP < 5 % và > 3 %',
    'a<b',
    'Gửi <tên đơn vị> trước ngày 5',
    'Xem mục 3 -> mục 4',
    'Điều <3>',
    'script: kịch bản',
  ]
  for (const text of plain) {
    it(`lets ${text} be text`, () => expect(hasMarkup(text)).toBe(false))
  }
})
