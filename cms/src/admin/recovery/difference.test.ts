import { expect, it } from 'vitest'
import { difference } from './difference'

it('shows the words that differ, with those around', () => {
  expect(difference('Bộ trưởng tiếp đoàn đại biểu', 'Bộ trưởng làm việc với đoàn đại biểu')).toEqual({
    before: 'Bộ trưởng ',
    removed: 'tiếp',
    added: 'làm việc với',
    after: ' đoàn đại biểu',
  })
})

it('shows only a little of a long text', () => {
  const long = Array.from({ length: 100 }, (_, n) => `từ${n}`).join(' ')
  const { before, added, after } = difference(long, long.replace('từ50 ', 'từ50 mới '))
  expect(added).toBe('mới ')
  expect(before).toBe('… từ39 từ40 từ41 từ42 từ43 từ44 từ45 từ46 từ47 từ48 từ49 từ50 ')
  expect(after.endsWith(' …')).toBe(true)
})

it('has nothing to show of equal texts', () => {
  expect(difference('Hà Nội', 'Hà Nội')).toMatchObject({ removed: '', added: '' })
})
