import { expect, it } from 'vitest'
import { parseArguments } from './parse-arguments'

it('understands a full command line', () => {
  const line =
    'legal a.txt b.pdf --as ha@cong.example --portal vucchc --channel van-ban --topic a --topic b --unit VCCHC --set docClass=guidance --set leadUnit=VP --dry-run --json'
  expect(parseArguments(line.split(' '))).toEqual({
    kind: { kind: 'legal' },
    files: ['a.txt', 'b.pdf'],
    email: 'ha@cong.example',
    portal: 'vucchc',
    unit: 'VCCHC',
    channel: 'van-ban',
    topics: ['a', 'b'],
    given: [
      { field: 'docClass', value: 'guidance' },
      { field: 'leadUnit', value: 'VP' },
    ],
    force: false,
    dryRun: true,
    json: true,
  })
})

it('takes an article as taken over from elsewhere, with the source it is told', () => {
  expect(parseArguments(['article', 'a.txt', '--source', 'Bộ TT&TT', '--origin', 'quoted'])).toMatchObject({
    kind: { kind: 'article', origin: { originType: 'quoted', name: 'Bộ TT&TT', url: null } },
  })
  expect(parseArguments(['article', 'a.txt'])).toMatchObject({
    kind: { origin: { originType: 'syndicated', name: null } },
  })
})

it.each([
  [[], /legal/],
  [['draft', 'a.txt'], /legal/],
  [['legal'], /ít nhất một tệp/],
  [['legal', 'a.txt', '--set', 'number'], /trường=giá trị/],
  [['legal', 'a.txt', 'b.txt', '--set', 'number=1'], /một tệp/],
  [['legal', 'a.txt', '--source', 'X'], /article/],
  [['article', 'a.txt', '--origin', 'original'], /quoted/],
  [['legal', 'a.txt', '--nhanh'], /--nhanh/],
])('says what is wrong with %j', (line, words) => {
  expect(parseArguments(line)).toEqual({ usage: expect.stringMatching(words) })
})
