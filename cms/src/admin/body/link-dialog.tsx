import { Button, Field, Modal } from '@strapi/design-system'
import { useState } from 'react'
import { hrefSchema } from 'shared-types/content'
import { say } from '../words/say'

interface Props {
  /** the address now, empty where there is none */
  href: string
  /** null takes the link away */
  onApply: (href: string | null) => void
  onClose: () => void
}

/** Asks where a link leads. */
export function LinkDialog({ href, onApply, onClose }: Props) {
  const [typed, setTyped] = useState(href)
  const [asked, setAsked] = useState(false)
  const address = hrefSchema.safeParse(typed.trim())

  const finish = (answer: string | null) => {
    onApply(answer)
    onClose()
  }
  const apply = () => (address.success ? finish(address.data) : setAsked(true))

  return (
    <Modal.Root open onOpenChange={(stays) => stays || onClose()}>
      <Modal.Content aria-describedby={undefined}>
        <Modal.Header closeLabel={say('dialog.close')}>
          <Modal.Title>{say('body.link.title')}</Modal.Title>
        </Modal.Header>
        <Modal.Body>
          <Field.Root
            required
            hint={say('body.link.hint')}
            error={asked && !address.success ? say('body.link.invalid') : undefined}
          >
            <Field.Label>{say('body.link.address')}</Field.Label>
            <Field.Input
              value={typed}
              inputMode="url"
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
        </Modal.Body>
        <Modal.Footer>
          {href ? (
            <Button type="button" variant="danger-light" onClick={() => finish(null)}>
              {say('body.link.remove')}
            </Button>
          ) : (
            <Button type="button" variant="tertiary" onClick={onClose}>
              {say('dialog.cancel')}
            </Button>
          )}
          <Button type="button" onClick={apply}>
            {say('body.link.apply')}
          </Button>
        </Modal.Footer>
      </Modal.Content>
    </Modal.Root>
  )
}
