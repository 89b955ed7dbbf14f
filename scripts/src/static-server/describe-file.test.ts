import { expect, it } from 'vitest'
import { describeFile } from './describe-file.ts'

it('sends pages as UTF-8 and asks for a fresh look each time', () => {
  expect(describeFile('tin/a/index.html').headers).toEqual({
    'Content-Type': 'text/html; charset=utf-8',
    'Cache-Control': 'public, max-age=0, must-revalidate',
  })
})

it('lets files named by their digest be kept for a year', () => {
  expect(describeFile('_astro/a.123.css').headers['Cache-Control']).toMatch(/immutable/)
})

it('tells feeds from other XML', () => {
  expect(describeFile('chuyen-muc/tin/rss.xml').headers['Content-Type']).toBe('application/rss+xml; charset=utf-8')
  expect(describeFile('sitemap-index.xml').headers['Content-Type']).toBe('application/xml; charset=utf-8')
})

it('hands out uploaded files as downloads, unless a browser shows them safely', () => {
  expect(describeFile('tep/01/trang.html').headers['Content-Disposition']).toBe('attachment')
  expect(describeFile('tep/01/hinh.svg').headers['Content-Disposition']).toBe('attachment')
  expect(describeFile('tep/01/van-ban.pdf').headers['Content-Disposition']).toBeUndefined()
})
