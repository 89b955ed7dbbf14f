import { useState } from 'react'
import { FormDialog } from '../fields/form-dialog'
import { TextField } from '../fields/text-field'
import { refusalReasons } from '../review/refusal-reasons'
import { say } from '../words/say'
import type { AccountRequest } from './account-request'
import { useDeclineRequestMutation } from './people-api'

/** Declines a request for an account, with the reason the asker will read. */
export function DeclineDialog({ request: { id, email }, onClose }: { request: AccountRequest; onClose: () => void }) {
  const [decline] = useDeclineRequestMutation()
  const [note, setNote] = useState('')
  return (
    <FormDialog
      title={say('request.decline.title', { email })}
      send={say('request.decline')}
      refused={say('people.notSaved')}
      isWhole={note.trim() !== ''}
      isDangerous
      onSend={async () => refusalReasons(await decline({ id, note: note.trim() }))}
      onClose={onClose}
    >
      <TextField label={say('asks.reason')} hint={say('request.decline.hint')} value={note} onChange={setNote} />
    </FormDialog>
  )
}
