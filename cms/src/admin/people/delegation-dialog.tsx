import { Button, Field, Flex, Modal, MultiSelect, MultiSelectOption, TextInput } from '@strapi/design-system'
import { useState } from 'react'
import { ChoiceField } from '../review/dialog/choice-field'
import { TextField } from '../review/dialog/text-field'
import { FailureAlert } from '../review/failure-alert'
import { moveFailure } from '../review/move-failure'
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
  const [give, { isLoading }] = useGiveDelegationMutation()
  const [reasons, setReasons] = useState<string[]>([])
  const [form, setForm] = useState<DelegationForm>({
    ...{ userId: '', role: givesFor[0] ?? '', channelIds: [] },
    ...{ from: '', to: '', decisionRef: '', scope: '' },
  })
  const { data: channels = [] } = useStructureQuery('channel')
  const change = (part: Partial<DelegationForm>) => setForm({ ...form, ...part })
  const wanted = delegationOf(form)

  const save = async () => {
    if (!wanted) return
    const given = await give(wanted)
    if ('error' in given) setReasons(moveFailure(given.error))
    else onClose()
  }

  return (
    <Modal.Root open onOpenChange={(stays) => stays || onClose()}>
      <Modal.Content aria-describedby={undefined}>
        <Modal.Header closeLabel={say('dialog.close')}>
          <Modal.Title>{say('delegation.give')}</Modal.Title>
        </Modal.Header>
        <Modal.Body>
          <Flex direction="column" alignItems="stretch" gap={5}>
            {reasons.length > 0 ? (
              <FailureAlert key={reasons.join()} title={say('people.notSaved')} reasons={reasons} />
            ) : null}
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
            <Day label={say('delegation.from')} value={form.from} onChange={(from) => change({ from })} />
            <Day label={say('delegation.until')} value={form.to} onChange={(to) => change({ to })} />
            <TextField
              line
              label={say('delegation.decision')}
              value={form.decisionRef}
              onChange={(decisionRef) => change({ decisionRef })}
            />
            <TextField label={say('delegation.scope')} value={form.scope} onChange={(scope) => change({ scope })} />
            <Field.Root hint={say('delegation.channels.hint')}>
              <Field.Label>{say('delegation.channels')}</Field.Label>
              <MultiSelect
                withTags
                value={[...form.channelIds]}
                placeholder={say('delegation.everyChannel')}
                onChange={(channelIds) => change({ channelIds: channelIds.map(String) })}
              >
                {channels.map(({ value, label }) => (
                  <MultiSelectOption key={value} value={value}>
                    {label}
                  </MultiSelectOption>
                ))}
              </MultiSelect>
              <Field.Hint />
            </Field.Root>
          </Flex>
        </Modal.Body>
        <Modal.Footer>
          <Button variant="tertiary" onClick={onClose}>
            {say('dialog.cancel')}
          </Button>
          <Button onClick={save} loading={isLoading} disabled={!wanted}>
            {say('delegation.save')}
          </Button>
        </Modal.Footer>
      </Modal.Content>
    </Modal.Root>
  )
}

function Day({ label, value, onChange }: { label: string; value: string; onChange: (value: string) => void }) {
  return (
    <Field.Root required>
      <Field.Label>{label}</Field.Label>
      <TextInput type="date" value={value} onChange={(event) => onChange(event.currentTarget.value)} />
    </Field.Root>
  )
}
