import { expect, it } from 'vitest'
import { resolvePath } from './resolve-path.ts'

it.each([
  ['/', 'index.html'],
  ['/tin/le-ky-ket/', 'tin/le-ky-ket/index.html'],
  ['/_astro/page.abc.css', '_astro/page.abc.css'],
  ['/tep/0123/T%E1%BB%9D%20tr%C3%ACnh.pdf', 'tep/0123/Tờ trình.pdf'],
  ['/.well-known/security.txt', '.well-known/security.txt'],
])('maps %s to %s', (path, file) => {
  expect(resolvePath(path)).toEqual({ file })
})

it.each([
  '/../secrets.json',
  '/tin/..%2f..%2fsecrets.json',
  '/%2e%2e/secrets.json',
  '/a//b',
  '//etc/passwd',
  '/a\\b',
  '/a%00.html',
  '/%zz',
  '/./a',
  'http://evil/',
])('calls %s malformed', (path) => {
  expect(resolvePath(path)).toEqual({ wrong: 'malformed' })
})

it.each(['/.env', '/tin/.git/config'])('hides %s', (path) => {
  expect(resolvePath(path)).toEqual({ wrong: 'hidden' })
})
