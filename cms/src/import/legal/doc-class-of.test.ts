import { expect, it } from 'vitest'
import { docClassOf } from './doc-class-of'

it.each([
  ['a law', 'law', '17/2008/QH12', '2008-06-03', 'normative'],
  ['a decision with the year in its number', 'decision', '15/2016/QĐ-UBND', '2016-03-01', 'normative'],
  ['a decision whose serial number looks like a year', 'decision', '2025/QĐ-BNV', '2018-08-28', 'administrative'],
  ['a directive before the law of 2015', 'directive', '07/2015/CT-UBND', '2015-05-01', 'normative'],
  ['a directive since', 'directive', '07/2017/CT-UBND', '2017-05-01', 'directive'],
  ['an official letter', 'officialLetter', '1293/VPUBND', '2015-09-21', 'administrative'],
  ['a regulation by itself', 'other', '1/QC-X', '2020-01-01', null],
  ['a decision without number', 'decision', null, '2020-01-01', null],
  ['a decision without day', 'decision', '12/QĐ-X', null, null],
] as const)('HY-7.2 tells the class of %s', (_, form, number, issuedOn, docClass) => {
  expect(docClassOf({ form, number, issuedOn })).toBe(docClass)
})
