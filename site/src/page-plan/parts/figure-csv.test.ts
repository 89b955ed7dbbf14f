import { expect, it } from 'vitest'
import { figureCsv } from './figure-csv.ts'

const table = (label: string, values: (number | null)[] = [1250.5]) =>
  figureCsv({ labelColumn: 'Tháng', columns: values.map((_, at) => `Cột ${at}`), rows: [{ label, values }] })

it('MOHA-18.4 writes a table as CSV that spreadsheets read as Unicode', () => {
  expect(table('Tháng 7', [1250.5, null, -3])).toBe('\uFEFFTháng,Cột 0,Cột 1,Cột 2\r\nTháng 7,1250.5,,-3\r\n')
})

it('quotes what would break a row', () => {
  expect(table('Hà Nội, "thủ đô"\nmới')).toContain('"Hà Nội, ""thủ đô""\nmới",1250.5\r\n')
})

it.each(['=1+1', '+84', '-x', '@SUM(A1)', '\tx', ' =1+1', '\n=1+1', '\u00A0 @SUM(A1)'])(
  'HY-3.1 lets no spreadsheet run the label %j',
  (label) => {
    expect(table(label)).toContain(`'${label}`)
  },
)

it('leaves figures below zero numbers', () => {
  expect(table('Tháng 7', [-5, -0.5])).toContain('\r\nTháng 7,-5,-0.5\r\n')
})
