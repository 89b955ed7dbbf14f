import { Button, Flex, Modal } from '@strapi/design-system'
import { useState } from 'react'
import { FailureAlert } from '../review/failure-alert'
import { moveFailure } from '../review/move-failure'
import { say } from '../words/say'
import { isAddress } from './is-address'
import { NewPassword } from './new-password'
import { useChangePersonMutation, useCreatePersonMutation } from './people-api'
import type { Person, RoleTitle } from './person'
import { isWhole, personChange, personForm } from './person-form'
import { PersonFields } from './person-fields'
import { PersonResets } from './person-resets'

interface Props {
  /** Null for a new one. */
  person: Person | null
  roles: readonly RoleTitle[]
  onClose: () => void
}

/** Makes an account, or changes one; a new password is shown once, here. */
export function PersonDialog({ person, roles, onClose }: Props) {
  const before = personForm(person)
  const [form, setForm] = useState(before)
  const [reasons, setReasons] = useState<string[]>([])
  const [password, setPassword] = useState<string | null>(null)
  const [create, creating] = useCreatePersonMutation()
  const [change, changing] = useChangePersonMutation()

  const save = async () => {
    if (person) {
      const saved = await change({ userId: person.userId, change: personChange(form, before) })
      return 'error' in saved ? setReasons(moveFailure(saved.error)) : onClose()
    }
    const made = await create(personChange(form, before))
    if ('error' in made) return setReasons(moveFailure(made.error))
    setPassword(made.data.password)
  }

  return (
    <Modal.Root open onOpenChange={(stays) => stays || onClose()}>
      <Modal.Content aria-describedby={undefined}>
        <Modal.Header closeLabel={say('dialog.close')}>
          <Modal.Title>{person ? person.name : say('people.add')}</Modal.Title>
        </Modal.Header>
        <Modal.Body>
          {password ? (
            <NewPassword name={form.email} password={password} />
          ) : (
            <Flex direction="column" alignItems="stretch" gap={5}>
              {reasons.length > 0 ? (
                <FailureAlert key={reasons.join()} title={say('people.notSaved')} reasons={reasons} />
              ) : null}
              <PersonFields form={form} isNew={!person} roles={roles} onChange={setForm} />
              {person ? <PersonResets person={person} onPassword={setPassword} onRefused={setReasons} /> : null}
            </Flex>
          )}
        </Modal.Body>
        <Modal.Footer>
          <Button variant="tertiary" onClick={onClose}>
            {say(password ? 'versions.close' : 'dialog.cancel')}
          </Button>
          {password ? null : (
            <Button
              onClick={save}
              loading={creating.isLoading || changing.isLoading}
              disabled={person ? !isAddress(form.email) : !isWhole(form)}
            >
              {say(person ? 'people.save' : 'people.create')}
            </Button>
          )}
        </Modal.Footer>
      </Modal.Content>
    </Modal.Root>
  )
}
