import { useState } from 'react'
import { ChoiceField } from '../fields/choice-field'
import { DayField } from '../fields/day-field'
import { FormDialog } from '../fields/form-dialog'
import { SeveralField } from '../fields/several-field'
import { TextField } from '../fields/text-field'
import { refusalReasons } from '../review/refusal-reasons'
import { say } from '../words/say'
import type { Delegations } from './delegation'
import { type DelegationForm, delegationOf } from './delegation-form'
import { useGiveDelegationMutation, useStructureQuery } from './people-api'
import type { RoleTitle } from './person'
import { roleTitle } from './role-title'

interface Props {
  delegations: Delegations
  roles: readonly RoleTitle[]
  onClose: () => void
}

/** Lets somebody act in one's place for a time, perhaps for some channels only (MOHA-3.3, F17). */
export function DelegationDialog({ delegations: { givesFor, candidates }, roles, onClose }: Props) {
  const [give] = useGiveDelegationMutation()
  const [form, setForm] = useState<DelegationForm>({
    ...{ userId: '', role: givesFor[0] ?? '', channelIds: [] },
    ...{ from: '', to: '', decisionRef: '', scope: '' },
  })
  const { data: channels = [] } = useStructureQuery('channel')
  const change = (part: Partial<DelegationForm>) => setForm({ ...form, ...part })
  const wanted = delegationOf(form)
  return (
    <FormDialog
      title={say('delegation.give')}
      send={say('delegation.save')}
      refused={say('people.notSaved')}
      isWhole={wanted !== null}
      onSend={async () => (wanted ? refusalReasons(await give(wanted)) : [])}
      onClose={onClose}
    >
      <ChoiceField
        label={say('delegation.to')}
        value={form.userId}
        options={candidates.map(({ userId, name }) => ({ value: String(userId), label: name }))}
        onChange={(userId) => change({ userId })}
      />
      {givesFor.length > 1 ? (
        <ChoiceField
          label={say('delegation.role')}
          value={form.role}
          options={givesFor.map((role) => ({ value: role, label: roleTitle(roles, role) }))}
          onChange={(role) => change({ role })}
        />
      ) : null}
      <DayField label={say('delegation.from')} value={form.from} onChange={(from) => change({ from })} />
      <DayField label={say('delegation.until')} value={form.to} onChange={(to) => change({ to })} />
      <TextField
        line
        label={say('delegation.decision')}
        value={form.decisionRef}
        onChange={(decisionRef) => change({ decisionRef })}
      />
      <TextField label={say('delegation.scope')} value={form.scope} onChange={(scope) => change({ scope })} />
      <SeveralField
        required={false}
        label={say('delegation.channels')}
        hint={say('delegation.channels.hint')}
        placeholder={say('delegation.everyChannel')}
        values={form.channelIds}
        options={channels}
        onChange={(channelIds) => change({ channelIds })}
      />
    </FormDialog>
  )
}
