import { Button, Flex, Modal } from '@strapi/design-system'
import { useState } from 'react'
import { ChoiceField } from '../review/dialog/choice-field'
import { TextField } from '../review/dialog/text-field'
import { FailureAlert } from '../review/failure-alert'
import { moveFailure } from '../review/move-failure'
import { say } from '../words/say'
import { requestableRoles } from './account-request'
import { useAskAccountMutation } from './people-api'

const blank = { email: '', firstname: '', lastname: '', role: '', reason: '' }

/** A unit head asks for an account in the own unit (MOHA-14.3). */
export function RequestDialog({ onClose }: { onClose: () => void }) {
  const [ask, { isLoading }] = useAskAccountMutation()
  const [form, setForm] = useState(blank)
  const [reasons, setReasons] = useState<string[]>([])
  const isWhole = Object.values(form).every((text) => text.trim() !== '')
  const change = (part: Partial<typeof blank>) => setForm({ ...form, ...part })
  const send = async () => {
    const asked = await ask(form)
    if ('error' in asked) setReasons(moveFailure(asked.error))
    else onClose()
  }
  return (
    <Modal.Root open onOpenChange={(stays) => stays || onClose()}>
      <Modal.Content aria-describedby={undefined}>
        <Modal.Header closeLabel={say('dialog.close')}>
          <Modal.Title>{say('request.ask')}</Modal.Title>
        </Modal.Header>
        <Modal.Body>
          <Flex direction="column" alignItems="stretch" gap={5}>
            {reasons.length > 0 ? (
              <FailureAlert key={reasons.join()} title={say('people.notSaved')} reasons={reasons} />
            ) : null}
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
          </Flex>
        </Modal.Body>
        <Modal.Footer>
          <Button variant="tertiary" onClick={onClose}>
            {say('dialog.cancel')}
          </Button>
          <Button loading={isLoading} disabled={!isWhole} onClick={send}>
            {say('request.send')}
          </Button>
        </Modal.Footer>
      </Modal.Content>
    </Modal.Root>
  )
}
