import { dataPath } from '../addresses/data-path.ts'
import { pageOf } from '../engine/page-of.ts'
import type { PagePlan } from '../engine/page-plan.ts'
import { isListPage, listData } from '../parts/list-data.ts'

/** A list and, before it, its data beside it: `/van-ban.json` of `/van-ban/`, `…/nam/2026.json` of `…/nam/2026/`. */
export function withListData(page: PagePlan): PagePlan[] {
  return [page, listDataPage(page)]
}

const listDataPage = (page: PagePlan): PagePlan =>
  pageOf({
    name: `data of ${page.question.key}`,
    order: 'list',
    follows: true,
    build: (read) => {
      const built = read.ask(page.question)
      if (!built || !isListPage(built.entry.props)) return null
      const { host, path, props } = built.entry
      return { host, path: dataPath(path), props: { kind: 'documentData', json: listData(props) } }
    },
  })
