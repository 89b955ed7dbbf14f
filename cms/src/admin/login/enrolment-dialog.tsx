import { Modal } from '@strapi/design-system'
import { useSyncExternalStore } from 'react'
import { say } from '../words/say'
import { enrolmentQuestion } from './enrolment-question'
import { TotpEnrolment } from './totp-enrolment'

/** Leads through the enrolment a role asks for. Nothing else opens before; closing it leaves the way out to sign out. */
export function EnrolmentDialog() {
  const open = useSyncExternalStore(enrolmentQuestion.subscribe, enrolmentQuestion.now)
  if (!open) return null
  return (
    <Modal.Root open onOpenChange={(stays) => stays || enrolmentQuestion.answer('later')}>
      <Modal.Content aria-describedby={undefined}>
        <Modal.Header closeLabel={say('dialog.close')}>
          <Modal.Title>{say('totp.enrol.title')}</Modal.Title>
        </Modal.Header>
        <Modal.Body>
          <TotpEnrolment onDone={() => enrolmentQuestion.answer('enrolled')} />
        </Modal.Body>
      </Modal.Content>
    </Modal.Root>
  )
}
