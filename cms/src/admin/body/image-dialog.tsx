import { Button, Field, Flex, Modal, Textarea } from '@strapi/design-system'
import { useState } from 'react'
import { say } from '../words/say'

/** The words that go with a picture in a text. */
export interface ImageWords {
  alt: string
  caption: string
}

const longest = 500

/** Asks for a picture's description, which it must have (MOHA-pre), and its caption, which it may have. */
export function ImageDialog({
  words,
  onApply,
  onClose,
}: {
  words: ImageWords
  onApply: (words: ImageWords) => void
  onClose: () => void
}) {
  const [alt, setAlt] = useState(words.alt)
  const [caption, setCaption] = useState(words.caption)
  const [asked, setAsked] = useState(false)
  const missing = alt.trim() === ''

  const apply = () => {
    if (missing) return setAsked(true)
    onApply({ alt: alt.trim(), caption: caption.trim() })
    onClose()
  }

  return (
    <Modal.Root open onOpenChange={(stays) => stays || onClose()}>
      <Modal.Content aria-describedby={undefined}>
        <Modal.Header closeLabel={say('dialog.close')}>
          <Modal.Title>{say('body.image.title')}</Modal.Title>
        </Modal.Header>
        <Modal.Body>
          <Flex direction="column" alignItems="stretch" gap={4}>
            <Field.Root
              required
              hint={say('body.image.alt.hint')}
              error={asked && missing ? say('body.image.alt.missing') : undefined}
            >
              <Field.Label>{say('body.image.alt')}</Field.Label>
              <Textarea value={alt} maxLength={longest} onChange={(event) => setAlt(event.currentTarget.value)} />
              <Field.Hint />
              <Field.Error />
            </Field.Root>
            <Field.Root>
              <Field.Label>{say('body.image.caption')}</Field.Label>
              <Field.Input
                value={caption}
                maxLength={longest}
                onChange={(event) => setCaption(event.currentTarget.value)}
              />
            </Field.Root>
          </Flex>
        </Modal.Body>
        <Modal.Footer>
          <Button type="button" variant="tertiary" onClick={onClose}>
            {say('dialog.cancel')}
          </Button>
          <Button type="button" onClick={apply}>
            {say('body.image.apply')}
          </Button>
        </Modal.Footer>
      </Modal.Content>
    </Modal.Root>
  )
}
