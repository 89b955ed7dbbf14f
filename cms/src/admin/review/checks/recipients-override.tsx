import { Box, Button, Flex } from '@strapi/design-system'
import { useState } from 'react'
import { checkId } from '../../documents/jump-to-field'
import { TextField } from '../../fields/text-field'
import { say } from '../../words/say'
import type { CaseKey } from '../review-api'
import type { CaseView } from '../review-view'
import { Fact } from './fact'
import { Refused } from './refused'
import { useSaveCheck } from './use-save-check'

interface Props {
  caseKey: CaseKey
  stored: CaseView
  may: boolean
  /** The recipients line keeps a move from passing now. */
  asked: boolean
}

/** The chief's exception from naming the portal in the recipients line, where that keeps a document back (MOHA-9.6). */
export function RecipientsOverride({ caseKey, stored: { recipientsOverride }, may, asked }: Props) {
  const { save, saving, reasons } = useSaveCheck(caseKey)
  const [note, setNote] = useState('')
  if (recipientsOverride) return <Fact>{say('recipients.is', { note: recipientsOverride })}</Fact>
  if (!may || !asked) return null
  return (
    <Flex direction="column" alignItems="stretch" gap={3} width="100%">
      <Refused reasons={reasons} />
      <Box id={checkId('recipientsOverride')}>
        <TextField
          required={false}
          label={say('recipients.note')}
          hint={say('recipients.note.hint')}
          value={note}
          onChange={setNote}
        />
      </Box>
      {note.trim() ? (
        <Button
          type="button"
          variant="secondary"
          loading={saving}
          onClick={() => save({ recipientsOverride: note.trim() })}
        >
          {say('recipients.save')}
        </Button>
      ) : null}
    </Flex>
  )
}
