import { expect, it } from 'vitest'
import { barsDrawing } from './bars-drawing.ts'

const table = (values: (number | null)[][]) => ({
  labelColumn: '',
  columns: (values[0] ?? []).map((_, at) => `Cột ${at}`),
  rows: values.map((own, at) => ({ label: `Dòng ${at}`, values: own })),
})
const drawn = (values: (number | null)[][]) =>
  barsDrawing(table(values))?.rows.map(({ bars }) => bars.map(({ x, width }) => [x, width]))

it('draws bars from zero in proportion to the greatest', () => {
  expect(drawn([[50], [200], [0]])).toEqual([[[0, 25]], [[0, 100]], [[0, 0]]])
})

it('draws what is below zero to the left of zero', () => {
  expect(barsDrawing(table([[-50], [150]]))?.zero).toBe(25)
  expect(drawn([[-50], [150]])).toEqual([[[0, 25]], [[25, 75]]])
})

it('keeps a place for what has no figure, and draws it nowhere', () => {
  expect(barsDrawing(table([[10, null]]))?.rows[0]?.bars[1]).toMatchObject({ value: null, width: 0 })
})

it('draws nothing where there is too much, or nothing at all', () => {
  expect(barsDrawing(table([[1, 2, 3, 4, 5]]))).toBeNull()
  expect(barsDrawing(table(Array.from({ length: 61 }, () => [1])))).toBeNull()
  expect(barsDrawing(table([[null]]))).toBeNull()
})

it('takes figures that are all nothing', () => {
  expect(drawn([[0], [0]])).toEqual([[[0, 0]], [[0, 0]]])
})
