import { Box, Button, Flex, TextButton, Typography } from '@strapi/design-system'
import { useState } from 'react'
import { jumpToField } from '../../documents/jump-to-field'
import { say } from '../../words/say'
import { FailureAlert } from '../failure-alert'
import { moveFailure } from '../move-failure'
import { type CaseKey, useEndBarrierExceptionMutation } from '../review-api'
import type { BarriersView } from '../review-view'
import { dayWords } from './day-words'
import { ExceptionDialog } from './exception-dialog'

interface Props {
  caseKey: CaseKey
  barriers: BarriersView
  /** uid of the content type, to find its fields in the form. */
  model: string
  /** Whether this person may let the item pass for a time. */
  may: boolean
}

/** What keeps part of the readers from using a document, each with where it is and how to mend it (MOHA-pre). */
export function BarriersNotice({ caseKey, barriers: { lines, exception }, model, may }: Props) {
  const [asking, setAsking] = useState(false)
  const open = lines.filter(({ excepted }) => !excepted).length
  if (lines.length === 0) return null
  return (
    <Box padding={3} background={open > 0 ? 'warning100' : 'neutral100'} hasRadius width="100%">
      <Typography tag="h3" variant="omega" fontWeight="bold">
        {open > 0 ? say('barriers.title', { count: open }) : say('barriers.settled', { count: lines.length })}
      </Typography>
      {open > 0 ? (
        <Typography tag="p" variant="pi" textColor="neutral700" style={{ paddingTop: '0.4rem' }}>
          {say('barriers.when')}
          {lines.some(({ code }) => code === 'ALT_TEXT_MISSING') ? ` ${say('barriers.when.picture')}` : ''}
        </Typography>
      ) : null}
      <Box tag="ul" paddingLeft={4} style={{ listStyle: 'disc' }}>
        {lines.map((line) => (
          <Typography
            key={`${line.field} ${line.message}`}
            tag="li"
            variant="pi"
            textColor="neutral800"
            style={{ paddingTop: '0.4rem', overflowWrap: 'anywhere' }}
          >
            {line.message}{' '}
            {line.excepted ? (
              say('barriers.excepted')
            ) : (
              <TextButton type="button" onClick={() => jumpToField(document, model, line.field)}>
                {say('panel.jump')}
              </TextButton>
            )}
          </Typography>
        ))}
      </Box>
      <Flex direction="column" alignItems="stretch" gap={2} paddingTop={3}>
        {exception ? <Exception caseKey={caseKey} exception={exception} may={may} /> : null}
        {open === 0 ? null : may ? (
          <Button type="button" variant="tertiary" onClick={() => setAsking(true)}>
            {say('barriers.except')}
          </Button>
        ) : (
          <Typography variant="pi">{say('barriers.others')}</Typography>
        )}
      </Flex>
      {asking ? <ExceptionDialog caseKey={caseKey} count={lines.length} onClose={() => setAsking(false)} /> : null}
    </Box>
  )
}

interface ExceptionProps extends Pick<Props, 'caseKey' | 'may'> {
  exception: NonNullable<BarriersView['exception']>
}

/** Who let it pass, until when and why; and the end of it, for who may. */
function Exception({ caseKey, exception: { until, reason, byName, inForce }, may }: ExceptionProps) {
  const [end, { isLoading }] = useEndBarrierExceptionMutation()
  const [reasons, setReasons] = useState<string[]>([])
  const said = { until: dayWords(until), name: byName, reason }
  if (!inForce) return <Typography variant="pi">{say('barriers.over', said)}</Typography>

  const take = async () => {
    const ended = await end(caseKey)
    setReasons('error' in ended ? moveFailure(ended.error) : [])
  }
  return (
    <>
      {reasons.length > 0 ? (
        <FailureAlert key={reasons.join()} title={say('dialog.errorSummary')} reasons={reasons} />
      ) : null}
      <Typography variant="pi">{say('barriers.exception', said)}</Typography>
      {may ? (
        <Button type="button" variant="tertiary" loading={isLoading} onClick={take}>
          {say('barriers.end')}
        </Button>
      ) : null}
    </>
  )
}
