import { expect, it } from 'vitest'
import { linesDrawing } from './lines-drawing.ts'

const table = (...values: (number | null)[]) => ({
  labelColumn: '',
  columns: ['Tỷ lệ'],
  rows: values.map((value, at) => ({ label: `Tháng ${at + 1}`, values: [value] })),
})

it('rules round numbers around the figures, from zero where that leaves the line its shape', () => {
  expect(linesDrawing(table(10, 95))?.ruled.map(({ value }) => value)).toEqual([0, 20, 40, 60, 80, 100])
  expect(linesDrawing(table(95.2, 98.1))?.ruled[0]?.value).toBe(95)
})

it('places the first and the last row at the sides and higher figures higher', () => {
  const [line] = linesDrawing(table(0, 100))?.lines ?? []
  expect(line?.points).toEqual([
    { x: 15, y: 100 },
    { x: 98.5, y: 0 },
  ])
})

it('leaves a gap where there is no figure', () => {
  const [line] = linesDrawing(table(1, 2, null, 4, 5))?.lines ?? []
  expect([line?.points.length, line?.pieces.length]).toEqual([4, 2])
})

it('names the first, the middle and the last row below, or only the ends where none stands in the middle', () => {
  expect(linesDrawing(table(1, 2, 3))?.labels).toEqual(['Tháng 1', 'Tháng 2', 'Tháng 3'])
  expect(linesDrawing(table(1, 2, 3, 4))?.labels).toEqual(['Tháng 1', 'Tháng 4'])
})

it('takes figures that are all the same, and draws nothing of one row', () => {
  expect(linesDrawing(table(7, 7))?.lines[0]?.points.map(({ y }) => y)).toEqual([50, 50])
  expect(linesDrawing(table(7))).toBeNull()
})
