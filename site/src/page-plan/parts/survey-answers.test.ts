import type { Survey } from 'shared-types/content'
import { exampleSurvey } from 'shared-types/fixtures'
import { expect, it } from 'vitest'
import { surveyAnswers } from './survey-answers.ts'

const survey = exampleSurvey()
const [scale, multi, words] = survey.questions as [
  Survey['questions'][0],
  Survey['questions'][0],
  Survey['questions'][0],
]
const split = (counts: Partial<Record<'citizen' | 'business' | 'official', number>>) => ({
  results: {
    respondents: 99,
    note: null,
    tallies: Object.entries(counts).map(([group, count]) => ({
      questionKey: scale.key,
      group: group as 'citizen',
      counts: [{ option: 'Hài lòng', count }],
    })),
  },
})

it('CCHC-4.6d gives counts and percent for each option, in the order of the question', () => {
  expect(surveyAnswers(survey, scale)?.overall).toEqual([
    { option: 'Không hài lòng', count: 6, share: 3 },
    { option: 'Bình thường', count: 24, share: 12 },
    { option: 'Hài lòng', count: 170, share: 85 },
  ])
})

it('CCHC-6.2 splits results by group', () => {
  expect(surveyAnswers(survey, scale)?.groups.map(({ group, counts }) => [group, counts.at(-1)])).toEqual([
    ['citizen', { option: 'Hài lòng', count: 130, share: 86.7 }],
    ['business', { option: 'Hài lòng', count: 40, share: 80 }],
  ])
})

it('takes shares of the people who answered where one may choose several options', () => {
  expect(surveyAnswers(survey, multi)?.overall[0]).toEqual({ option: 'Trực tuyến', count: 170, share: 85 })
})

it('counts an option nobody is said to have chosen as none, and keeps one the question does not name', () => {
  const results = {
    respondents: 3,
    note: null,
    tallies: [{ questionKey: scale.key, group: null, counts: [{ option: 'Khác', count: 3 }] }],
  }
  expect(surveyAnswers({ results }, scale)?.overall.map(({ option, count }) => [option, count])).toEqual([
    ['Không hài lòng', 0],
    ['Bình thường', 0],
    ['Hài lòng', 0],
    ['Khác', 3],
  ])
})

it('CCHC-6.2 does not show a group of fewer than five, nor the one it could be worked out from', () => {
  const shown = (counts: Parameters<typeof split>[0]) =>
    surveyAnswers(split(counts), scale)?.groups.map(({ group }) => group)
  expect(shown({ citizen: 90, business: 5 })).toEqual(['citizen', 'business'])
  expect(shown({ citizen: 90, business: 50, official: 4 })).toEqual(['citizen'])
  expect(shown({ citizen: 90, business: 3, official: 4 })).toEqual(['citizen'])
  expect(surveyAnswers(split({ citizen: 90, official: 4 }), scale)).toMatchObject({ groups: [], groupsHidden: true })
})

it('CCHC-6.2 counts people and not their ticks where one may choose several options', () => {
  const tally = (group: 'citizen' | 'business' | 'official', ...ticks: number[]) => ({
    questionKey: multi.key,
    group,
    counts: ['Trực tuyến', 'Trực tiếp', 'Bưu chính'].map((option, at) => ({ option, count: ticks[at] ?? 0 })),
  })
  const shown = (...tallies: ReturnType<typeof tally>[]) =>
    surveyAnswers({ results: { respondents: 99, note: null, tallies } }, multi)?.groups.map(({ group }) => group)
  const large = [tally('citizen', 90, 40, 1), tally('business', 50, 50, 50)]
  expect(shown(...large, tally('official', 5, 0, 0))).toEqual(['citizen', 'business', 'official'])
  expect(shown(...large, tally('official', 2, 2, 1))).toEqual(['citizen'])
})

it('has nothing to show of a question answered in words', () => {
  expect(surveyAnswers(survey, words)).toBeNull()
})
