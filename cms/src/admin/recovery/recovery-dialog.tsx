import { Box, Button, Flex, Modal, Typography } from '@strapi/design-system'
import { useEffect } from 'react'
import { fieldLabel } from '../words/field-label'
import { say } from '../words/say'
import { minuteWords } from '../words/time-words'
import type { KeptText } from './kept-text'
import { type ShownDifference, shownDifferences } from './shown-differences'
import { useFormValues } from './use-form-values'

interface Props {
  uid: string
  kept: KeptText
  onTakeBack: () => void
  onDrop: () => void
  onLater: () => void
}

/** Offers unsaved work of an earlier visit: when it was written, and what it would change. */
export function RecoveryDialog({ uid, kept, onTakeBack, onDrop, onLater }: Props) {
  const { now, loaded } = useFormValues()
  const differences = shownDifferences(now, kept.changed)
  const needless = shownDifferences(loaded, kept.changed).length === 0
  // biome-ignore lint/correctness/useExhaustiveDependencies: dropping is asked once, when nothing is left to offer
  useEffect(() => {
    if (needless) onDrop()
  }, [needless])
  if (differences.length === 0) return null
  return (
    <Modal.Root open onOpenChange={(stays) => stays || onLater()}>
      <Modal.Content>
        <Modal.Header closeLabel={say('dialog.close')}>
          <Modal.Title>{say('recovery.title')}</Modal.Title>
        </Modal.Header>
        <Modal.Body>
          <Flex direction="column" alignItems="stretch" gap={4}>
            <Typography tag="p">{say('recovery.explain', { when: minuteWords(kept.at, new Date()) })}</Typography>
            {differences.map((shown) => (
              <FieldDifference key={shown.field} uid={uid} {...shown} />
            ))}
          </Flex>
        </Modal.Body>
        <Modal.Footer>
          <Button type="button" variant="danger-light" onClick={onDrop}>
            {say('recovery.drop')}
          </Button>
          <Button type="button" onClick={onTakeBack}>
            {say('recovery.takeBack')}
          </Button>
        </Modal.Footer>
      </Modal.Content>
    </Modal.Root>
  )
}

function FieldDifference({ uid, field, words }: ShownDifference & { uid: string }) {
  return (
    <Box>
      <Typography tag="h3" variant="sigma" textColor="neutral600">
        {fieldLabel(uid, field)}
      </Typography>
      <Typography tag="p" style={{ whiteSpace: 'pre-line' }}>
        {words ? (
          <>
            {words.before}
            {words.removed ? <del>{words.removed}</del> : null}
            {words.removed && words.added ? ' ' : null}
            {words.added ? (
              <ins>
                <strong>{words.added}</strong>
              </ins>
            ) : null}
            {words.after}
          </>
        ) : (
          say('recovery.otherChange')
        )}
      </Typography>
    </Box>
  )
}
