import { Flex } from '@strapi/design-system'
import { reviewedTypeOf } from '../documents/content-types'
import type { EditView } from '../documents/edit-view'
import { useLocaleOfView } from '../documents/use-locale-of-view'
import { type CaseKey, useReviewCaseQuery } from '../review/review-api'
import { HistoryList } from '../review/history-list'
import { say } from '../words/say'
import { CompareButtons } from './compare-buttons'

/** The third box: what changes against the live text, its earlier versions, and who did what. */
export function HistoryPanel({ model, documentId, document }: EditView) {
  const type = reviewedTypeOf(model)
  const locale = useLocaleOfView()
  if (!type || !documentId || !document?.documentId) return null
  return { title: say('panel.history'), content: <History caseKey={{ type, documentId, locale }} /> }
}

function History({ caseKey }: { caseKey: CaseKey }) {
  const { data: view } = useReviewCaseQuery(caseKey)
  if (!view) return null
  return (
    <Flex direction="column" alignItems="stretch" gap={4} width="100%">
      <CompareButtons caseKey={caseKey} />
      <HistoryList steps={view.history} grounds={view.grounds} titles={view.profile.titles} />
    </Flex>
  )
}
