import type { OwnFields } from '../rows/own-fields'

/** The parts of a survey's public value that come out of components. Results that are not to be shown stay here. */
export function surveyValue(row: OwnFields): Record<string, unknown> {
  return {
    intro: row.intro ?? '',
    audience: listOf(row.audience).map((each) => each.group),
    questions: listOf(row.questions).map(({ key, text, kind, required, options }) => {
      return { key, text, kind, required: required === true, options: listOf(options).map((option) => option.text) }
    }),
    results: row.showResults === true && row.results ? resultsValue(row.results as OwnFields) : null,
  }
}

/** Stored one line an option, published one entry a question and group, both in the order they were entered in. */
function resultsValue({ respondents, note, tallies }: OwnFields): Record<string, unknown> {
  const groups = Map.groupBy(listOf(tallies), ({ questionKey, group }) => `${questionKey} ${group ?? ''}`)
  return {
    respondents,
    note,
    tallies: [...groups.values()].map((lines) => ({
      questionKey: lines[0]?.questionKey,
      group: lines[0]?.group,
      counts: lines.map(({ option, count }) => ({ option, count })),
    })),
  }
}

function listOf(value: unknown): OwnFields[] {
  return Array.isArray(value) ? value : []
}
