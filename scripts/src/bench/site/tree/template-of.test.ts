import { expect, it } from 'vitest'
import { templateOf } from './template-of.ts'

it('gives pages of one template one shape, whatever their language', () => {
  for (const [path, shape] of [
    ['/', '/'],
    ['/en/', '/'],
    ['/404.html', '/404.html'],
    ['/en/404.html', '/404.html'],
    ['/tin/mot-tin/', '/tin/*/'],
    ['/en/tin/an-item/', '/tin/*/'],
    ['/van-ban/', '/van-ban/'],
    ['/van-ban/loai/quyet-dinh/nam/2026/', '/van-ban/*/*/*/*/'],
    ['/chuyen-muc/tin/2026-10/', '/chuyen-muc/*/*/'],
  ] as const)
    expect(templateOf(path), path).toBe(shape)
})
