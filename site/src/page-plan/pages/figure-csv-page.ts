import { pageOf } from '../engine/page-of.ts'
import type { PagePlan } from '../engine/page-plan.ts'
import type { Read } from '../engine/question.ts'
import { figureCsv } from '../parts/figure-csv.ts'
import { splitKey } from '../parts/split-key.ts'

/** Each table of a dataset as CSV beside its page. They are written before the page that links to them. */
export function figureCsvPages(read: Read, key: string, page: PagePlan): PagePlan[] {
  const { documentId, locale } = splitKey(key)
  const figures = read.document('dataset', documentId, locale)?.figures ?? []
  return figures.map((_, at) => figureCsvPage(page, at))
}

const figureCsvPage = (page: PagePlan, at: number): PagePlan =>
  pageOf({
    name: `csv ${at} of ${page.question.key}`,
    order: 'leaf',
    follows: true,
    build: (read) => {
      const entry = read.ask(page.question)?.entry
      const figure = entry?.props.kind === 'dataset' ? entry.props.figures[at] : undefined
      if (!entry || !figure) return null
      return { host: entry.host, path: figure.csv.path, props: { kind: 'figureCsv', csv: figureCsv(figure.table) } }
    },
  })
