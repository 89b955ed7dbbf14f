import type { UnitCard } from '../../page-plan/props/parts/unit-card.ts'
import { inColumns } from './in-columns.ts'
import { linesOf } from './lines-of.ts'

/** One box of the drawing, in its units: a unit, or how many more there are below the one above. */
export interface DrawnUnit {
  x: number
  y: number
  width: number
  height: number
  /** 0 at the top. */
  depth: number
  label: { name: string[]; leader: string[] } | { more: number }
}

/** A drawing of units: its size, its boxes, and the lines between them as one path. */
export interface OrganisationDrawing {
  width: number
  height: number
  boxes: DrawnUnit[]
  lines: string
}

const boxWidth = 300
const gutter = 20
const gap = 10
const padding = 9
const mostDeep = 2

/** The height of a line of text, in units of the drawing. */
export const lineHeight = 19

/**
 * The units with those they belong to above them, in `columns` side by side: one for a telephone, several for a desk
 * or paper. Deeper than the units of a unit they are counted, not drawn.
 */
export function organisationDrawing(units: readonly UnitCard[], columns: number): OrganisationDrawing {
  const width = columns * boxWidth + (columns - 1) * gutter
  const drawing: OrganisationDrawing = { width, height: 0, boxes: [], lines: '' }
  for (const unit of units) {
    if (drawing.height > 0) drawing.height += 2 * gap
    drawTop(drawing, unit, columns)
  }
  return drawing
}

function drawTop(drawing: OrganisationDrawing, unit: UnitCard, columns: number): void {
  const width = Math.min(drawing.width, boxWidth + (columns > 1 ? 120 : 0))
  const box = boxOf(unit, { x: (drawing.width - width) / 2, y: drawing.height, width, depth: 0 })
  drawing.boxes.push(box)
  const bottom = box.y + box.height
  drawing.height = bottom
  if (unit.children.length === 0) return
  const bus = bottom + gap
  const parts = inColumns(unit.children, columns)
  const rails = parts.map((_, at) => at * (boxWidth + gutter) + 6)
  drawing.lines += `M${drawing.width / 2} ${bottom}V${bus}M${rails[0]} ${bus}H${Math.max(drawing.width / 2, rails.at(-1) ?? 0)}`
  for (const [at, part] of parts.entries()) {
    const end = drawBelow(drawing, part, { rail: rails[at] ?? 0, top: bus, width: boxWidth - 22, depth: 1 })
    drawing.height = Math.max(drawing.height, end)
  }
}

interface Hung {
  /** Where the line they hang on stands, and begins. */
  rail: number
  top: number
  width: number
  depth: number
}

/** Draws units one below the other on a rail; answers where the last of them ends. */
function drawBelow(
  drawing: OrganisationDrawing,
  units: readonly UnitCard[],
  { rail, top, width, depth }: Hung,
): number {
  let end = top
  let middle = top
  for (const unit of units) {
    const box = boxOf(unit, { x: rail + 16, y: end + gap, width, depth })
    drawing.boxes.push(box)
    middle = box.y + Math.min(box.height, 2 * padding + lineHeight) / 2
    drawing.lines += `M${rail} ${middle}H${box.x}`
    end = box.y + box.height
    if (unit.children.length === 0) continue
    if (depth < mostDeep)
      end = drawBelow(drawing, unit.children, { rail: box.x + 8, top: end, width: width - 24, depth: depth + 1 })
    else
      end = drawMore(drawing, countOf(unit.children), {
        rail: box.x + 8,
        top: end,
        width: width - 24,
        depth: depth + 1,
      })
  }
  drawing.lines += `M${rail} ${top}V${middle}`
  return end
}

function drawMore(drawing: OrganisationDrawing, more: number, { rail, top, width, depth }: Hung): number {
  const height = lineHeight + 2 * padding
  const box: DrawnUnit = { x: rail + 16, y: top + gap, width, height, depth, label: { more } }
  drawing.boxes.push(box)
  drawing.lines += `M${rail} ${top}V${box.y + height / 2}H${box.x}`
  return box.y + height
}

function boxOf(unit: UnitCard, at: Pick<DrawnUnit, 'x' | 'y' | 'width' | 'depth'>): DrawnUnit {
  const [first] = unit.leaders
  const name = linesOf(unit.name, at.width - 24, 'bold')
  const leader = first ? linesOf(`${first.position}: ${first.name}`, at.width - 24, 'plain') : []
  return { ...at, height: (name.length + leader.length) * lineHeight + 2 * padding, label: { name, leader } }
}

function countOf(units: readonly UnitCard[]): number {
  return units.reduce((sum, unit) => sum + 1 + countOf(unit.children), 0)
}
