import { useState } from 'react'
import { ChoiceField } from '../fields/choice-field'
import { FormDialog } from '../fields/form-dialog'
import { TextField } from '../fields/text-field'
import { refusalReasons } from '../review/refusal-reasons'
import { say } from '../words/say'
import { requestableRoles } from './account-request'
import { useAskAccountMutation } from './people-api'

const blank = { email: '', firstname: '', lastname: '', role: '', reason: '' }

/** A unit head asks for an account in the own unit (MOHA-14.3). */
export function RequestDialog({ onClose }: { onClose: () => void }) {
  const [ask] = useAskAccountMutation()
  const [form, setForm] = useState(blank)
  const change = (part: Partial<typeof blank>) => setForm({ ...form, ...part })
  return (
    <FormDialog
      title={say('request.ask')}
      send={say('request.send')}
      refused={say('people.notSaved')}
      isWhole={Object.values(form).every((text) => text.trim() !== '')}
      onSend={async () => refusalReasons(await ask(form))}
      onClose={onClose}
    >
      <TextField
        line
        label={say('people.lastname')}
        value={form.lastname}
        onChange={(lastname) => change({ lastname })}
      />
      <TextField
        line
        label={say('people.firstname')}
        value={form.firstname}
        onChange={(firstname) => change({ firstname })}
      />
      <TextField line label={say('people.email')} value={form.email} onChange={(email) => change({ email })} />
      <ChoiceField
        label={say('request.role')}
        value={form.role}
        options={requestableRoles.map((role) => ({ value: role, label: say(`request.role.${role}`) }))}
        onChange={(role) => change({ role })}
      />
      <TextField
        label={say('request.reason')}
        hint={say('request.reason.hint')}
        value={form.reason}
        onChange={(reason) => change({ reason })}
      />
    </FormDialog>
  )
}
