import { expect, it } from 'vitest'
import { readerReportSchema } from './reader-report.ts'

const takes = (page: string) => readerReportSchema.safeParse({ page, what: 'wrong' }).success

it('HY-12.1 takes the path of a page', () => {
  for (const page of ['/', '/tin/a/', '/van-ban/a/so-sanh/b/', '/tin/%C3%A1/', '/tin/á/'])
    expect(takes(page)).toBe(true)
})

it('takes no path that hides or reorders something, however it is written, or is none', () => {
  for (const page of [
    '/tin/\0/',
    '/tin/%00/',
    '/tin/\u202e/',
    '/tin/%E2%80%AE/',
    '/tin/\u200b',
    '/tin/%E0%A4%A/',
    '/tin/%',
  ])
    expect(takes(page)).toBe(false)
})
