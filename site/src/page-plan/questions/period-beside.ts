import type { Question } from '../engine/question.ts'

/** The months or years of an archive (`newestIn`) beside one, so that its page does not follow all of them. */
export const periodBeside = (
  group: string,
  period: string,
): Question<{ newer: string | null; older: string | null }> => ({
  key: `period-beside ${group} ${period}`,
  answer: (read) => {
    const periods = read.names(group)
    const at = periods.indexOf(period)
    return { newer: periods[at + 1] ?? null, older: periods[at - 1] ?? null }
  },
})
