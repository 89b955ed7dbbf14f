import { expect, it } from 'vitest'
import { namesFile } from './names-file.ts'

it('stays below 30 KB however many names there are, the first ones kept', () => {
  const names = Array.from({ length: 2000 }, (_, n) => ({
    ...({ type: 'service', locale: 'vi' } as const),
    path: `/dich-vu-cong/${n}/`,
    name: `Cấp giấy xác nhận số ${n}`,
  }))
  const file = namesFile(names)
  expect(Buffer.byteLength(file)).toBeLessThanOrEqual(30_000)
  expect(JSON.parse(file)[0]).toEqual(names[0])
})
