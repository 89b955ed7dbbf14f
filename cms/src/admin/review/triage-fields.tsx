import { Box, Button, Checkbox, Field, Flex, Textarea, Typography } from '@strapi/design-system'
import { type ReactNode, useState } from 'react'
import { say } from '../words/say'
import { minuteWords } from '../words/time-words'
import { FailureAlert } from './failure-alert'
import { moveFailure } from './move-failure'
import { type CaseKey, useSaveTriageMutation } from './review-api'
import type { ReviewView } from './review-view'

interface Props {
  caseKey: CaseKey
  stored: Pick<ReviewView['case'], 'purpose' | 'secrecyCheckedAt' | 'secrecyChecked'>
  may: ReviewView['actor']
}

/** What is checked beside the text: its purpose, and that it holds no state secret (MOHA-9.5, 11.2a). */
export function TriageFields({ caseKey, stored, may }: Props) {
  const [saveTriage, { isLoading }] = useSaveTriageMutation()
  const [purpose, setPurpose] = useState(stored.purpose ?? '')
  const [secrecyChecked, setSecrecyChecked] = useState(stored.secrecyChecked)
  const [reasons, setReasons] = useState<string[]>([])
  const newPurpose = purpose !== (stored.purpose ?? '')
  const newSecrecy = secrecyChecked !== stored.secrecyChecked

  const save = async () => {
    const saved = await saveTriage({
      ...caseKey,
      ...(newPurpose ? { purpose } : {}),
      ...(newSecrecy ? { secrecyChecked } : {}),
    })
    setReasons('error' in saved ? moveFailure(saved.error) : [])
  }

  return (
    <Flex direction="column" alignItems="stretch" gap={3} width="100%">
      <Typography tag="h3" variant="omega" fontWeight="bold">
        {say('triage.title')}
      </Typography>
      {reasons.length > 0 ? (
        <FailureAlert key={reasons.join()} title={say('dialog.errorSummary')} reasons={reasons} />
      ) : null}
      {may.maySetPurpose ? (
        <Field.Root>
          <Field.Label>{say('triage.purpose')}</Field.Label>
          <Textarea
            value={purpose}
            onChange={(event) => setPurpose(event.currentTarget.value)}
            style={{ minHeight: '6rem' }}
          />
        </Field.Root>
      ) : (
        <Fact>{say('triage.purposeIs', { purpose: stored.purpose ?? say('triage.purpose.none') })}</Fact>
      )}
      {may.mayCheckSecrecy ? (
        <Checkbox checked={secrecyChecked} onCheckedChange={(checked) => setSecrecyChecked(checked === true)}>
          {say('triage.secrecy')}
        </Checkbox>
      ) : null}
      <Fact>{secrecyWords(stored)}</Fact>
      {newPurpose || newSecrecy ? (
        <Button type="button" variant="secondary" onClick={save} loading={isLoading}>
          {say('triage.save')}
        </Button>
      ) : null}
    </Flex>
  )
}

function secrecyWords({ secrecyChecked, secrecyCheckedAt }: Props['stored']): string {
  if (!secrecyChecked || !secrecyCheckedAt) return say('triage.secrecy.none')
  return say('triage.secrecyAt', { when: minuteWords(secrecyCheckedAt, new Date()) })
}

function Fact({ children }: { children: ReactNode }) {
  return (
    <Box>
      <Typography variant="pi" textColor="neutral600">
        {children}
      </Typography>
    </Box>
  )
}
