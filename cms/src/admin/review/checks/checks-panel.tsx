import { Flex } from '@strapi/design-system'
import { reviewedTypeOf } from '../../documents/content-types'
import type { EditView } from '../../documents/edit-view'
import { useLocaleOfView } from '../../documents/use-locale-of-view'
import { say } from '../../words/say'
import { type CaseKey, useReviewCaseQuery } from '../review-api'
import { AssignedEditor } from './assigned-editor'
import { Direction } from './direction'
import { PostCheck } from './post-check'
import { PurposeAndSecrecy } from './purpose-and-secrecy'
import { RecipientsOverride } from './recipients-override'
import { Sensitivity } from './sensitivity'
import { SignOffRecord } from './sign-off-record'

/** The second box: what is noted beside the text before it may go on, and after it went live. */
export function ChecksPanel({ model, documentId, document }: EditView) {
  const type = reviewedTypeOf(model)
  const locale = useLocaleOfView()
  if (!type || !documentId || !document?.documentId) return null
  return { title: say('triage.title'), content: <Checks caseKey={{ type, documentId, locale }} /> }
}

function Checks({ caseKey }: { caseKey: CaseKey }) {
  const { data: view } = useReviewCaseQuery(caseKey)
  if (!view) return null
  const { actor, postCheck } = view
  const stored = view.case
  return (
    <Flex direction="column" alignItems="stretch" gap={5} width="100%">
      <PurposeAndSecrecy
        key={`${stored.purpose} ${stored.secrecyChecked}`}
        caseKey={caseKey}
        stored={stored}
        may={actor}
      />
      <AssignedEditor caseKey={caseKey} stored={stored} may={actor} />
      <Sensitivity caseKey={caseKey} stored={stored} may={actor} />
      <Direction caseKey={caseKey} stored={stored} may={actor} titles={view.profile.titles} />
      <RecipientsOverride
        key={stored.recipientsOverride ?? ''}
        caseKey={caseKey}
        stored={stored}
        may={actor.mayOverrideRecipients}
        asked={view.moves.some(({ issues }) => issues.some(({ code }) => code === 'RECIPIENTS_LINE'))}
      />
      <SignOffRecord title={say('signOff.consult')} record={stored.consultRecord} />
      <SignOffRecord title={say('signOff.leadership')} record={stored.leadershipRecord} />
      {postCheck || actor.mayPostCheck ? (
        <PostCheck key={postCheck?.at ?? ''} caseKey={caseKey} check={postCheck ?? null} may={actor.mayPostCheck} />
      ) : null}
    </Flex>
  )
}
