import { Box, Button, Flex, Typography } from '@strapi/design-system'
import { useState } from 'react'
import { Link } from 'react-router-dom'
import { checkId } from '../documents/jump-to-field'
import { documentAddress } from '../documents/document-address'
import { TextField } from '../fields/text-field'
import { say } from '../words/say'
import { FailureAlert } from './failure-alert'
import { moveFailure } from './move-failure'
import { type CaseKey, useSaveTriageMutation } from './review-api'
import type { DuplicateView } from './review-view'

interface Props {
  caseKey: CaseKey
  duplicate: DuplicateView
  may: boolean
}

/** The published item this text resembles, how much, and the note that it is none (guard G6). */
export function DuplicateNotice({ caseKey, duplicate, may }: Props) {
  const percent = Math.round(duplicate.similarity * 100)
  return (
    <Box id={checkId('duplicate')} padding={3} background={duplicate.note ? 'neutral100' : 'warning100'} hasRadius>
      <Typography tag="h3" variant="omega" fontWeight="bold">
        {say(duplicate.note ? 'duplicate.settled' : 'duplicate.found', { percent })}
      </Typography>
      <Typography
        tag={Link}
        to={documentAddress({ ...caseKey, documentId: duplicate.documentId })}
        target="_blank"
        variant="omega"
        textColor="primary600"
        style={{ overflowWrap: 'anywhere' }}
      >
        {duplicate.title}
      </Typography>
      {duplicate.note ? (
        <Typography tag="p" variant="pi">
          {say('duplicate.because', { note: duplicate.note })}
        </Typography>
      ) : (
        <NotADuplicate caseKey={caseKey} may={may} />
      )}
    </Box>
  )
}

function NotADuplicate({ caseKey, may }: Pick<Props, 'caseKey' | 'may'>) {
  const [note, setNote] = useState('')
  const [reasons, setReasons] = useState<string[]>([])
  const [saveTriage, { isLoading }] = useSaveTriageMutation()
  if (!may) return <Typography variant="pi">{say('duplicate.others')}</Typography>

  const save = async () => {
    const saved = await saveTriage({ ...caseKey, duplicateNote: note.trim() })
    setReasons('error' in saved ? moveFailure(saved.error) : [])
  }
  return (
    <Flex direction="column" alignItems="stretch" gap={3} paddingTop={3}>
      {reasons.length > 0 ? (
        <FailureAlert key={reasons.join()} title={say('dialog.errorSummary')} reasons={reasons} />
      ) : null}
      <TextField label={say('duplicate.note')} hint={say('duplicate.note.hint')} value={note} onChange={setNote} />
      <Button type="button" variant="secondary" disabled={note.trim() === ''} loading={isLoading} onClick={save}>
        {say('duplicate.save')}
      </Button>
    </Flex>
  )
}
