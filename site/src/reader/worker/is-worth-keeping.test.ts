import { expect, it } from 'vitest'
import { type Answered, isWorthKeeping } from './is-worth-keeping.ts'

const page = (changes: Partial<Answered> = {}): Answered => ({
  url: new URL('https://moha.gov.vn/tin/a/'),
  status: 200,
  redirected: false,
  headers: new Headers({ 'content-type': 'text/html; charset=utf-8', 'cache-control': 'public, max-age=0' }),
  html: '<title>A</title>',
  ...changes,
})
const html = { 'content-type': 'text/html' }

it('keeps a page of the portal', () => {
  expect(isWorthKeeping(page())).toBe(true)
})

it.each<[string, Partial<Answered>]>([
  ['what was searched for', { url: new URL('https://moha.gov.vn/tim-kiem/?q=a') }],
  ['a preview', { headers: new Headers({ ...html, 'cache-control': 'no-store' }) }],
  ['an answer to one reader', { headers: new Headers({ ...html, 'cache-control': 'private' }) }],
  ['what is not to be indexed', { html: '<meta name="robots" content="noindex">' }],
  ['what is not to be indexed by its header', { headers: new Headers({ ...html, 'x-robots-tag': 'noindex' }) }],
  ['what is not there', { status: 404 }],
  ['what stands elsewhere', { redirected: true }],
  ['a file', { url: new URL('https://moha.gov.vn/tep/a.pdf') }],
  ['data', { headers: new Headers({ 'content-type': 'application/json' }) }],
])('does not keep %s', (_, changes) => {
  expect(isWorthKeeping(page(changes))).toBe(false)
})
