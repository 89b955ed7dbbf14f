import { sep, resolve } from 'node:path'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { outputPath } from './output-path.ts'

const root = resolve('/srv/www')
const nasty = fc.constantFrom(
  '..',
  '.',
  '',
  '/',
  '\\',
  '..%2f',
  '%2e%2e',
  '%00',
  '\u0000',
  'con',
  'xn--',
  '~',
  '-',
  'a'.repeat(64),
  'a'.repeat(300),
  'ă',
  'a\u0306',
  '\u202e',
  ' ',
  'A',
  'a',
  'moha.gov.vn',
  'index.html',
  '.git',
  'tep',
)
const piece = fc.oneof(nasty, fc.string({ unit: 'binary', maxLength: 8 }))
const host = fc.oneof(
  fc.constant('moha.gov.vn'),
  fc.array(piece, { maxLength: 5 }).map((parts) => parts.join('.')),
  fc.string(),
)
const path = fc.oneof(
  fc.array(piece, { maxLength: 6 }).map((parts) => `/${parts.join('/')}`),
  fc.string({ unit: 'binary' }),
)

describe('outputPath', () => {
  it('B5 whatever the host and path, a file is inside the folder of that host or there is none', () => {
    fc.assert(
      fc.property(host, path, (host, path) => {
        const relative = outputPath({ host, path })
        if (relative === null) return
        const file = resolve(root, relative)
        expect(file.startsWith(`${root}${sep}${host}${sep}`)).toBe(true)
        expect(file.slice(root.length + 1).split(sep)).toEqual(relative.split('/'))
        expect(relative).not.toMatch(/\/\.(?!well-known\/)|[\p{Cc}\\]/u)
      }),
      { numRuns: 5000 },
    )
  })

  it('B5 two addresses never share a file', () => {
    fc.assert(
      fc.property(path, path, (one, other) => {
        const [a, b] = [one, other].map((path) => outputPath({ host: 'moha.gov.vn', path }))
        if (a === null || a !== b) return
        expect(one.replace(/index\.html$/, '')).toBe(other.replace(/index\.html$/, ''))
      }),
    )
  })

  it('B5 refuses labels that are no labels', () => {
    const labels = ['../x', '..%2f', '..', '.publisher', `${'a'.repeat(64)}`, 'VUCCHC', 'a_b', '-a', 'a-', '']
    for (const label of labels) expect(outputPath({ host: `${label}.moha.gov.vn`, path: '/' }), label).toBeNull()
  })

  it('gives a page a folder and a file its own name', () => {
    expect(outputPath({ host: 'moha.gov.vn', path: '/tin/a/' })).toBe('moha.gov.vn/tin/a/index.html')
    expect(outputPath({ host: 'moha.gov.vn', path: '/404.html' })).toBe('moha.gov.vn/404.html')
    expect(outputPath({ host: 'moha.gov.vn', path: '/tep/0123/bao-cao.pdf' })).toBe('moha.gov.vn/tep/0123/bao-cao.pdf')
  })
})
