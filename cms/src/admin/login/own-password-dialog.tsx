import { Button, Modal, Typography } from '@strapi/design-system'
import { useSyncExternalStore } from 'react'
import { say } from '../words/say'
import { ownPasswordQuestion } from './own-password-question'

/** Says that the password is good for one thing only, and leads to where the person sets their own. */
export function OwnPasswordDialog() {
  const open = useSyncExternalStore(ownPasswordQuestion.subscribe, ownPasswordQuestion.now)
  if (!open) return null
  return (
    <Modal.Root open onOpenChange={(stays) => stays || ownPasswordQuestion.answer('later')}>
      <Modal.Content aria-describedby={undefined}>
        <Modal.Header closeLabel={say('dialog.close')}>
          <Modal.Title>{say('ownPassword.title')}</Modal.Title>
        </Modal.Header>
        <Modal.Body>
          <Typography tag="p">{say('ownPassword.explain')}</Typography>
        </Modal.Body>
        <Modal.Footer>
          <Button type="button" onClick={() => ownPasswordQuestion.answer('profile')}>
            {say('ownPassword.profile')}
          </Button>
        </Modal.Footer>
      </Modal.Content>
    </Modal.Root>
  )
}
