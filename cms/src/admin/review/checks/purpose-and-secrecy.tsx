import { Box, Button, Checkbox, Field, Flex, Textarea } from '@strapi/design-system'
import { useState } from 'react'
import { checkId } from '../../documents/jump-to-field'
import { say } from '../../words/say'
import { whenWords } from '../../words/when-words'
import type { CaseKey } from '../review-api'
import type { CaseView, RightsView } from '../review-view'
import { Fact } from './fact'
import { Refused } from './refused'
import { useSaveCheck } from './use-save-check'

interface Props {
  caseKey: CaseKey
  stored: CaseView
  may: RightsView
}

/** What is checked beside the text: its purpose, and that it holds no state secret (MOHA-9.5, 11.2a). */
export function PurposeAndSecrecy({ caseKey, stored, may }: Props) {
  const { save, saving, reasons } = useSaveCheck(caseKey)
  const [purpose, setPurpose] = useState(stored.purpose ?? '')
  const [secrecyChecked, setSecrecyChecked] = useState(stored.secrecyChecked)
  const newPurpose = purpose !== (stored.purpose ?? '')
  const newSecrecy = secrecyChecked !== stored.secrecyChecked

  return (
    <Flex direction="column" alignItems="stretch" gap={3} width="100%">
      <Refused reasons={reasons} />
      {may.maySetPurpose ? (
        <Field.Root id={checkId('purpose')}>
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
        <Box id={checkId('secrecyChecked')}>
          <Checkbox checked={secrecyChecked} onCheckedChange={(checked) => setSecrecyChecked(checked === true)}>
            {say('triage.secrecy')}
          </Checkbox>
        </Box>
      ) : null}
      <Fact>{secrecyWords(stored)}</Fact>
      {newPurpose || newSecrecy ? (
        <Button
          type="button"
          variant="secondary"
          loading={saving}
          onClick={() => save({ ...(newPurpose ? { purpose } : {}), ...(newSecrecy ? { secrecyChecked } : {}) })}
        >
          {say('triage.save')}
        </Button>
      ) : null}
    </Flex>
  )
}

function secrecyWords({ secrecyChecked, secrecyCheckedAt, secrecyVoidedAt }: CaseView): string {
  if (secrecyVoidedAt) return say('triage.secrecy.void', { when: whenWords(secrecyVoidedAt, new Date()) })
  if (!secrecyChecked || !secrecyCheckedAt) return say('triage.secrecy.none')
  return say('triage.secrecyAt', { when: whenWords(secrecyCheckedAt, new Date()) })
}
