import { Box, Button, Flex, Typography } from '@strapi/design-system'
import { useState } from 'react'
import { TextField } from '../../fields/text-field'
import { say } from '../../words/say'
import { whenWords } from '../../words/when-words'
import type { CaseKey } from '../review-api'
import type { PostCheckView } from '../review-view'
import { Fact } from './fact'
import { Refused } from './refused'
import { useSaveCheck } from './use-save-check'

interface Props {
  caseKey: CaseKey
  check: PostCheckView | null
  may: boolean
}

/** The look at a page once it is live: right, or something to mend; a fault opens its correction (CCHC-4.5dd). */
export function PostCheck({ caseKey, check, may }: Props) {
  const { save, saving, reasons } = useSaveCheck(caseKey)
  const [note, setNote] = useState('')
  const [faulty, setFaulty] = useState(false)
  return (
    <Flex direction="column" alignItems="stretch" gap={3} width="100%">
      <Typography tag="h3" variant="omega" fontWeight="bold">
        {say('postCheck.title')}
      </Typography>
      <Fact>{checkWords(check)}</Fact>
      <Refused reasons={reasons} />
      {may && !faulty ? (
        <Flex gap={2} wrap="wrap">
          <Button
            type="button"
            variant="secondary"
            loading={saving}
            onClick={() => save({ postCheck: { result: 'ok' } })}
          >
            {say('postCheck.ok')}
          </Button>
          <Button type="button" variant="tertiary" onClick={() => setFaulty(true)}>
            {say('postCheck.issue')}
          </Button>
        </Flex>
      ) : null}
      {faulty ? (
        <Box>
          <TextField label={say('postCheck.note')} hint={say('postCheck.note.hint')} value={note} onChange={setNote} />
          <Flex gap={2} paddingTop={3}>
            <Button
              type="button"
              loading={saving}
              disabled={note.trim() === ''}
              onClick={() => save({ postCheck: { result: 'issue', note: note.trim() } })}
            >
              {say('postCheck.save')}
            </Button>
            <Button type="button" variant="tertiary" onClick={() => setFaulty(false)}>
              {say('dialog.cancel')}
            </Button>
          </Flex>
        </Box>
      ) : null}
    </Flex>
  )
}

function checkWords(check: PostCheckView | null): string {
  if (!check?.result || !check.at) return say('postCheck.none')
  const values = {
    who: check.byName ?? say('step.system'),
    when: whenWords(check.at, new Date()),
    note: check.note ?? '',
  }
  return say(check.result === 'ok' ? 'postCheck.wasOk' : 'postCheck.wasIssue', values)
}
