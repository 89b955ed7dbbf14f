import { expect, it } from 'vitest'
import { lostFields } from './lost-fields'

const loaded = { title: 'Hội nghị', summary: 'Tóm tắt' }

it('finds what a refused save took out of the form', () => {
  expect(lostFields({ loaded, now: loaded }, { title: 'Hội nghị tổng kết' })).toEqual({ title: 'Hội nghị tổng kết' })
})

it('leaves alone what is still there, and what was typed since', () => {
  const now = { ...loaded, title: 'Hội nghị tổng kết năm' }
  expect(lostFields({ loaded, now }, { title: 'Hội nghị tổng kết' })).toEqual({})
})
