import { expect, it } from 'vitest'
import { assetsIn, assetsInStyle } from './assets.ts'

it('finds style sheets, scripts and pictures of the site build in a page, and nothing else', () => {
  const html = `<html data-reader="/_astro/reader-B.js"><link rel="stylesheet" href="/_astro/style.B-1.css">
    <meta content="https://moha.gov.vn/_astro/red.png"><a href="/tin/_astro/">a</a>`
  expect(assetsIn(html)).toEqual(['/_astro/reader-B.js', '/_astro/style.B-1.css'])
})

it('finds the fonts of a style sheet', () => {
  const css = '@font-face{src:url(/_astro/a.woff2)}@font-face{src:url("./b.woff2")}p{background:url(data:image/png,x)}'
  expect(assetsInStyle(css, '/_astro/style.css')).toEqual(['/_astro/a.woff2', '/_astro/b.woff2'])
})
