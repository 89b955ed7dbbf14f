import { Button, Field, Flex, Modal, Typography } from '@strapi/design-system'
import { useState, useSyncExternalStore } from 'react'
import { say } from '../words/say'
import { codeOf } from './code-of'
import { secondFactorQuestion } from './second-factor-question'

/** Asks for the six digits, or a recovery code, while somebody is signing in; nothing at all otherwise. */
export function SecondFactorDialog() {
  const open = useSyncExternalStore(secondFactorQuestion.subscribe, secondFactorQuestion.now)
  if (!open) return null
  return <CodeForm again={open.asked} onAnswer={secondFactorQuestion.answer} />
}

function CodeForm({ again, onAnswer }: { again: string | null; onAnswer: (code: string | null) => void }) {
  const [typed, setTyped] = useState('')
  const [asked, setAsked] = useState(false)
  const code = codeOf(typed)
  const error = asked && code === null ? say('totp.code.invalid') : typed === '' ? (again ?? undefined) : undefined

  const apply = () => (code === null ? setAsked(true) : onAnswer(code))

  return (
    <Modal.Root open onOpenChange={(stays) => stays || onAnswer(null)}>
      <Modal.Content aria-describedby={undefined}>
        <Modal.Header closeLabel={say('dialog.close')}>
          <Modal.Title>{say('totp.login.title')}</Modal.Title>
        </Modal.Header>
        <Modal.Body>
          <Flex direction="column" alignItems="stretch" gap={4}>
            <Typography tag="p">{say('totp.login.explain')}</Typography>
            <Field.Root required name="totp" hint={say('totp.code.hint')} error={error}>
              <Field.Label>{say('totp.code')}</Field.Label>
              <Field.Input
                autoFocus
                value={typed}
                autoComplete="one-time-code"
                onChange={(event) => setTyped(event.currentTarget.value)}
                onKeyDown={(event) => {
                  if (event.key !== 'Enter') return
                  event.preventDefault()
                  apply()
                }}
              />
              <Field.Hint />
              <Field.Error />
            </Field.Root>
          </Flex>
        </Modal.Body>
        <Modal.Footer>
          <Button type="button" variant="tertiary" onClick={() => onAnswer(null)}>
            {say('dialog.cancel')}
          </Button>
          <Button type="button" onClick={apply}>
            {say('totp.login.apply')}
          </Button>
        </Modal.Footer>
      </Modal.Content>
    </Modal.Root>
  )
}
