import { nice, ticks } from 'd3-array'
import type { FigureTable } from 'shared-types/content'

/** More than this is no picture any more. */
const most = { series: 4, points: 120 }
/** Where the lines begin and end, in percent: to the left stand the ruled values (the style sheet's `.line-labels` begins there too). */
const sides = { left: 15, right: 98.5 }

/** A point of a line, in percent of the drawing's width and height. */
export interface DrawnPoint {
  x: number
  y: number
}

export interface LinesDrawing {
  /** Heights at which a line is ruled, with the value there. */
  ruled: { value: number; y: number }[]
  /** One line for each column of figures: its points, and the pieces between points that follow one another. */
  lines: { points: DrawnPoint[]; pieces: { from: DrawnPoint; to: DrawnPoint }[] }[]
  /** The labels below: first, middle (where one row stands there) and last. */
  labels: string[]
}

/** A table as lines from row to row; a gap where there is no figure. Null where there is too much of it, or less than two rows. */
export function linesDrawing({ columns, rows }: FigureTable): LinesDrawing | null {
  const values = rows.flatMap((row) => row.values.filter((value) => value !== null))
  if (columns.length > most.series || rows.length > most.points || rows.length < 2 || values.length === 0) return null
  const [low, high] = scaleOf(values)
  const x = (row: number) => rounded(sides.left + ((sides.right - sides.left) * row) / (rows.length - 1))
  const y = (value: number) => rounded((100 * (high - value)) / (high - low))
  const middle = rows.length % 2 === 1 && rows.length > 2 ? rows[(rows.length - 1) / 2] : undefined
  return {
    ruled: ticks(low, high, 4).map((value) => ({ value, y: y(value) })),
    lines: columns.map((_, column) => {
      const points = rows.map(({ values: own }, row) => {
        const value = own[column] ?? null
        return value === null ? null : { x: x(row), y: y(value) }
      })
      return {
        points: points.filter((point) => point !== null),
        pieces: points.flatMap((to, row) => {
          const from = row > 0 ? points[row - 1] : null
          return from && to ? [{ from, to }] : []
        }),
      }
    }),
    labels: [rows[0], middle, rows.at(-1)].flatMap((row) => (row ? [row.label] : [])),
  }
}

/** Round numbers around the values; from zero where that does not flatten the lines. */
function scaleOf(values: readonly number[]): [number, number] {
  const [least, greatest] = [Math.min(...values), Math.max(...values)]
  const low = least > 0 && least < greatest / 2 ? 0 : least
  const [from, to] = nice(low, greatest, 4)
  return from === to ? [from - 1, to + 1] : [from, to]
}

/** To two decimal places: the same text on every machine. */
function rounded(value: number): number {
  return Math.round(value * 100) / 100
}
