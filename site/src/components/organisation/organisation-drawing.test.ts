import { expect, it } from 'vitest'
import type { UnitCard } from '../../page-plan/props/parts/unit-card.ts'
import { exampleUnits } from '../../renderer/testing/example-cards.ts'
import { type DrawnUnit, organisationDrawing } from './organisation-drawing.ts'

const textOf = ({ label }: DrawnUnit) =>
  'more' in label ? `+${label.more}` : [...label.name, ...label.leader].join(' ')
const one = (name: string, children: UnitCard[] = []): UnitCard => ({
  ...{ name, path: '/', level: 'other', subPortalHref: null, leaders: [], children },
})

it('HY-7.1 draws every unit with who leads it, those above before those below', () => {
  const drawn = organisationDrawing(exampleUnits, 1).boxes.map(textOf)
  expect(drawn.slice(0, 3)).toEqual([
    'Bộ Nội vụ Bộ trưởng: Nguyễn Thị Thu Hương',
    'Vụ Cải cách hành chính Vụ trưởng: Trần Quốc Việt',
    'Vụ Tổ chức phi chính phủ và công tác thanh niên Vụ trưởng: Lê Hoàng Long',
  ])
  expect(drawn).toContain('Cổng thông tin điện tử và Thư viện')
})

it('counts the units too deep to be drawn', () => {
  expect(organisationDrawing(exampleUnits, 1).boxes.map(textOf)).toContain('+2')
})

it.each([1, 3])('keeps every box inside the drawing and off the others, in %i columns', (columns) => {
  const { width, height, boxes } = organisationDrawing(exampleUnits, columns)
  for (const box of boxes) {
    expect(box.x).toBeGreaterThanOrEqual(0)
    expect(box.x + box.width).toBeLessThanOrEqual(width)
    expect(box.y + box.height).toBeLessThanOrEqual(height)
    const crossed = boxes.filter(
      (other) =>
        other !== box &&
        other.x < box.x + box.width &&
        box.x < other.x + other.width &&
        other.y < box.y + box.height &&
        box.y < other.y + other.height,
    )
    expect(crossed).toEqual([])
  }
})

it('fits a telephone in one column, and uses several where there is room', () => {
  expect(organisationDrawing(exampleUnits, 1).width).toBeLessThanOrEqual(320)
  const xs = organisationDrawing(exampleUnits, 3).boxes.flatMap(({ depth, x }) => (depth === 1 ? [x] : []))
  expect(new Set(xs).size).toBe(3)
})

it('draws nothing where there are no units, and several tops one below the other', () => {
  expect(organisationDrawing([], 3)).toMatchObject({ height: 0, boxes: [], lines: '' })
  const [first, second] = organisationDrawing([one('Bộ'), one('Hội', [one('Chi hội')])], 3).boxes
  expect(second?.y).toBeGreaterThan((first?.y ?? 0) + (first?.height ?? 0))
})
