import type { Survey } from 'shared-types/content'
import type { SurveyAnswers } from '../props/survey-props.ts'

type Question = Survey['questions'][number]
type Counts = { option: string; count: number }[]

/** A group with fewer answers than this is not shown by itself: its people could be known by it (requirements, A10). */
const fewest = 5

/**
 * What was answered to a question: by all, and by group where the results are split by it. Shares are of the answers to
 * the question, of the respondents where several options may be chosen. Null where nothing was counted.
 */
export function surveyAnswers({ results }: Pick<Survey, 'results'>, question: Question): SurveyAnswers | null {
  const own = results?.tallies.filter(({ questionKey }) => questionKey === question.key) ?? []
  if (!results || own.length === 0) return null
  const byGroup = own.flatMap(({ group, counts }) => (group ? [{ group, counts }] : []))
  const all = own.find(({ group }) => group === null)?.counts ?? sumOf(byGroup.map(({ counts }) => counts))
  const overall = inOrder(question, all)
  const shown = shownGroups(question, byGroup)
  const base = question.kind === 'multi' ? results.respondents : totalOf(overall)
  return {
    overall: overall.map((line) => ({ ...line, share: shareOf(line.count, base) })),
    groups: shown.map(({ group, counts }) => {
      const lines = inOrder(question, counts)
      // How many of a group answered is not known where one may choose several options.
      const groupBase = question.kind === 'multi' ? 0 : totalOf(lines)
      return { group, counts: lines.map((line) => ({ ...line, share: shareOf(line.count, groupBase) })) }
    }),
    groupsHidden: shown.length < byGroup.length,
  }
}

/** Groups large enough; where one alone is left out, the smallest other too, or it could be worked out from the sum. */
function shownGroups<Group extends { counts: Counts }>(question: Question, groups: readonly Group[]): Group[] {
  const large = groups.filter(({ counts }) => peopleIn(question, counts) >= fewest)
  if (groups.length - large.length !== 1) return large
  const smallest = [...large].sort((a, b) => peopleIn(question, a.counts) - peopleIn(question, b.counts))[0]
  return large.filter((group) => group !== smallest)
}

/** How many people certainly answered: where each may choose several options, as many as chose the same one. */
function peopleIn({ kind }: Question, counts: Counts): number {
  return kind === 'multi' ? Math.max(0, ...counts.map(({ count }) => count)) : totalOf(counts)
}

function inOrder({ options }: Question, counts: Counts): Counts {
  const known = options.map((option) => ({
    option,
    count: counts.find((line) => line.option === option)?.count ?? 0,
  }))
  return [...known, ...counts.filter(({ option }) => !options.includes(option))]
}

function sumOf(all: readonly Counts[]): Counts {
  const sums = new Map<string, number>()
  for (const { option, count } of all.flat()) sums.set(option, (sums.get(option) ?? 0) + count)
  return [...sums].map(([option, count]) => ({ option, count }))
}

function totalOf(counts: Counts): number {
  return counts.reduce((sum, { count }) => sum + count, 0)
}

/** Percent to one decimal place; null of nothing. */
function shareOf(count: number, base: number): number | null {
  return base > 0 ? Math.round((count * 1000) / base) / 10 : null
}
