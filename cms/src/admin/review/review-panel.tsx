import { Flex, Typography } from '@strapi/design-system'
import { useForm } from '@strapi/strapi/admin'
import { reviewedTypeOf } from '../documents/content-types'
import type { EditView } from '../documents/edit-view'
import { useLocaleOfView } from '../documents/use-locale-of-view'
import { ClockLine } from '../clocks/clock-line'
import { UrgeButton } from '../clocks/urge-button'
import { say } from '../words/say'
import { whenWords } from '../words/when-words'
import { dialogContext } from './dialog/dialog-context'
import { BarriersNotice } from './barriers/barriers-notice'
import { DelegationNotice } from './delegation-notice'
import { DuplicateNotice } from './duplicate-notice'
import { LockedNotice } from './locked-notice'
import { MissingList } from './missing-list'
import { MoveButtons } from './move-buttons'
import { inOrder } from './move-order'
import { OutcomeLine } from './outcome-line'
import { outcomeNow } from './outcome-now'
import { PreviewButton } from './preview-button'
import { ProfileLine } from './profile-line'
import { ProposeButton } from './propose-button'
import { PurgeButton } from './purge-button'
import type { CaseKey } from './review-api'
import { Standing } from './standing'
import { StateBadge } from './state-badge'
import { useSendMove } from './use-send-move'
import { useWatchedCase } from './use-watched-case'

/** The first box beside the form of the reviewed types: where a document stands, what it lacks, and the moves open to me. */
export function ReviewPanel({ model, documentId, document }: EditView) {
  const type = reviewedTypeOf(model)
  const locale = useLocaleOfView()
  if (!type) return null
  const isWritten = documentId && document?.documentId
  const content = isWritten ? (
    <ReviewContent caseKey={{ type, documentId, locale }} model={model} />
  ) : (
    <Typography variant="omega">{say('panel.notSaved')}</Typography>
  )
  return { title: say('panel.title'), content }
}

function ReviewContent({ caseKey, model }: { caseKey: CaseKey; model: string }) {
  const { view, error, isLoading, watching } = useWatchedCase(caseKey)
  const unsaved = useForm('ReviewPanel', (form) => form.modified)
  const send = useSendMove(caseKey, view)
  if (isLoading) return <Typography variant="omega">{say('panel.loading')}</Typography>
  if (!view) return error ? <Typography textColor="danger600">{say('panel.error')}</Typography> : null

  const titles = view.profile.titles
  const now = new Date()
  return (
    <Flex direction="column" alignItems="stretch" gap={4} width="100%">
      <div>
        <StateBadge state={view.case.state} titles={titles} />
      </div>
      {view.clocks.map((clock) => (
        <ClockLine key={clock.rule} clock={clock} now={now} />
      ))}
      {view.clocks.some(({ status }) => status === 'overdue') ? <UrgeButton caseKey={caseKey} /> : null}
      {view.originUnit ? (
        <Typography variant="pi">{say('propose.origin', { unit: view.originUnit.name })}</Typography>
      ) : null}
      {view.scheduledFor ? (
        <Typography variant="pi">{say('panel.scheduled', { when: whenWords(view.scheduledFor, now) })}</Typography>
      ) : null}
      <Standing stored={view.case} steps={view.history} now={now} />
      <OutcomeLine outcome={outcomeNow(view)} watching={watching} />
      <LockedNotice issue={view.editIssue} mine={view.moves.length > 0} />
      {view.duplicate ? (
        <DuplicateNotice
          key={view.duplicate.note ?? ''}
          caseKey={caseKey}
          duplicate={view.duplicate}
          may={view.actor.mayNoteDuplicate}
        />
      ) : null}
      <BarriersNotice caseKey={caseKey} barriers={view.barriers} model={model} may={view.actor.mayExceptBarriers} />
      <MissingList
        told={view.barriers.lines}
        moves={inOrder(view.moves).map(({ open }) => open)}
        model={model}
        titles={titles}
        may={view.actor}
      />
      <MoveButtons moves={view.moves} context={dialogContext(view)} titles={titles} unsaved={unsaved} onSend={send} />
      <DelegationNotice delegations={view.delegations} titles={titles} />
      {view.mayPropose ? <ProposeButton caseKey={caseKey} /> : null}
      {view.mayPurge ? <PurgeButton caseKey={caseKey} /> : null}
      <PreviewButton caseKey={caseKey} unsaved={unsaved} />
      <ProfileLine profile={view.profile} />
    </Flex>
  )
}
