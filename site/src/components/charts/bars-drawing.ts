import type { FigureTable } from 'shared-types/content'

/** More than this is no picture any more. */
const most = { series: 4, bars: 60 }

/** One bar: its place and length in percent of the drawing's width; null where there is no figure. */
export interface DrawnBar {
  series: number
  value: number | null
  x: number
  width: number
}

export interface BarsDrawing {
  /** Where zero stands, in percent; null where it is the left edge. */
  zero: number | null
  rows: { label: string; bars: DrawnBar[] }[]
}

/** A table as bars from zero, a row of them for each label; null where there is too much of it, or nothing to draw. */
export function barsDrawing({ columns, rows }: FigureTable): BarsDrawing | null {
  const values = rows.flatMap((row) => row.values.filter((value) => value !== null))
  if (columns.length > most.series || columns.length * rows.length > most.bars || values.length === 0) return null
  const [least, greatest] = [Math.min(0, ...values), Math.max(0, ...values)]
  const at = (value: number) => percent(greatest === least ? 0 : (value - least) / (greatest - least))
  return {
    zero: least < 0 ? at(0) : null,
    rows: rows.map(({ label, values: own }) => ({
      label,
      bars: own.map((value, series) => ({
        series,
        value,
        x: at(Math.min(0, value ?? 0)),
        width: percent((at(Math.max(0, value ?? 0)) - at(Math.min(0, value ?? 0))) / 100),
      })),
    })),
  }
}

/** A share of the whole in percent, to two decimal places: the same text on every machine. */
function percent(share: number): number {
  return Math.round(share * 10_000) / 100
}
