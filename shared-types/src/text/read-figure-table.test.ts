import { describe, expect, it } from 'vitest'
import { readFigureTable } from './read-figure-table.ts'

const lines = (...rows: string[]) => rows.join('\n')

describe('a table of figures', () => {
  it('BP-7.3l is read as a spreadsheet copies it', () => {
    expect(
      readFigureTable(lines('Tháng\tTiếp nhận\tGiải quyết', 'Tháng 7\t1.250\t1198', 'Tháng 8\t1.310,5\t-')),
    ).toEqual({
      status: 'read',
      table: {
        labelColumn: 'Tháng',
        columns: ['Tiếp nhận', 'Giải quyết'],
        rows: [
          { label: 'Tháng 7', values: [1250, 1198] },
          { label: 'Tháng 8', values: [1310.5, null] },
        ],
      },
    })
  })

  it('may leave out the head above its labels, and blank lines', () => {
    expect(readFigureTable(lines('Điểm', '', 'Hưng Yên\t92,4'))).toMatchObject({
      table: { labelColumn: '', columns: ['Điểm'], rows: [{ label: 'Hưng Yên', values: [92.4] }] },
    })
  })

  it('keeps empty cells at its very end, which a form takes away', () => {
    expect(readFigureTable('Năm\tA\tB\n2025\t1\t2\n2026\t3')).toMatchObject({
      table: { rows: [{ values: [1, 2] }, { values: [3, null] }] },
    })
  })

  it.each([
    ['1.234', 1234],
    ['1.234.567,8', 1234567.8],
    ['12.5', 12.5],
    ['-3', -3],
    ['−3,5', -3.5],
    ['', null],
    ['…', null],
  ])('reads the cell %j as %j', (cell, value) => {
    expect(readFigureTable(`Năm\tSố\nA\t${cell}`)).toMatchObject({ table: { rows: [{ values: [value] }] } })
  })

  it.each([
    ['nothing', '', 'rows', 1],
    ['heads alone', 'Năm\tSố', 'rows', 1],
    ['a row of another length', 'Năm\tSố\nA\t1\nB\t1\t2', 'columns', 3],
    ['a row without a label', 'Năm\tSố\nA\t1\n\t2', 'label', 3],
    ['a column without a head', 'Năm\t\nA\t1', 'label', 1],
    ['words for a number', 'Năm\tSố\nA\tnhiều', 'number', 2],
    ['a sign of percent', 'Năm\tSố\nA\t92,4%', 'number', 2],
    ['thousands cut wrongly', 'Năm\tSố\nA\t12.34.567', 'number', 2],
  ])('is not %s', (_what, text, reason, line) => {
    expect(readFigureTable(text)).toEqual({ status: 'broken', reason, line })
  })
})
