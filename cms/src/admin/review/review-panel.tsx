import { Divider, Flex, Typography } from '@strapi/design-system'
import { useForm } from '@strapi/strapi/admin'
import { reviewedTypeOf } from '../documents/content-types'
import type { EditView } from '../documents/edit-view'
import { useLocaleOfView } from '../documents/use-locale-of-view'
import { say } from '../words/say'
import { HistoryList } from './history-list'
import { LockedNotice } from './locked-notice'
import { MissingList } from './missing-list'
import { MoveButtons } from './move-buttons'
import { inOrder } from './move-order'
import { OutcomeLine } from './outcome-line'
import { outcomeNow } from './outcome-now'
import type { CaseKey } from './review-api'
import { StateBadge } from './state-badge'
import { TriageFields } from './triage-fields'
import { useSendMove } from './use-send-move'
import { useWatchedCase } from './use-watched-case'

/** The side panel of the reviewed types: where a document stands, what it lacks, and the moves open to me. */
export function ReviewPanel({ model, documentId, document }: EditView) {
  const type = reviewedTypeOf(model)
  const locale = useLocaleOfView()
  if (!type) return null
  const isWritten = documentId && document?.documentId
  const content = isWritten ? (
    <ReviewContent caseKey={{ type, documentId, locale }} />
  ) : (
    <Typography variant="omega">{say('panel.notSaved')}</Typography>
  )
  return { title: say('panel.title'), content }
}

function ReviewContent({ caseKey }: { caseKey: CaseKey }) {
  const { view, error, isLoading, watching } = useWatchedCase(caseKey)
  const unsaved = useForm('ReviewPanel', (form) => form.modified)
  const send = useSendMove(caseKey, view?.case.digest)
  if (isLoading) return <Typography variant="omega">{say('panel.loading')}</Typography>
  if (!view) return error ? <Typography textColor="danger600">{say('panel.error')}</Typography> : null

  const ordered = inOrder(view.moves).map(({ open }) => open)
  return (
    <Flex direction="column" alignItems="stretch" gap={4} width="100%">
      <div>
        <StateBadge state={view.case.state} />
      </div>
      <OutcomeLine outcome={outcomeNow(view)} watching={watching} />
      <LockedNotice issue={view.editIssue} />
      <MissingList moves={ordered} />
      <MoveButtons moves={view.moves} purpose={view.case.purpose ?? ''} unsaved={unsaved} onSend={send} />
      <Divider />
      <TriageFields
        key={`${view.case.purpose} ${view.case.secrecyChecked}`}
        caseKey={caseKey}
        stored={view.case}
        may={view.actor}
      />
      <Divider />
      <HistoryList steps={view.history} />
    </Flex>
  )
}
