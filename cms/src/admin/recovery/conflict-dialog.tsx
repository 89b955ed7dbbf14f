import { Button, Dialog, Flex, Typography } from '@strapi/design-system'
import { say } from '../words/say'
import type { EditConflict } from './edit-conflict'

interface Props {
  conflict: EditConflict
  onSeeNewer: () => void
  onKeepMine: () => void
}

/** Says who saved in between and when. Neither answer loses a word: mine stay in this browser until they are saved. */
export function ConflictDialog({ conflict, onSeeNewer, onKeepMine }: Props) {
  return (
    <Dialog.Root open onOpenChange={(stays) => stays || onKeepMine()}>
      <Dialog.Content>
        <Dialog.Header>{say('conflict.title')}</Dialog.Header>
        <Dialog.Body>
          <Flex direction="column" alignItems="stretch" gap={3}>
            <Typography tag="p" fontWeight="bold">
              {conflict.message}
            </Typography>
            <Typography tag="p">{say('conflict.explain')}</Typography>
          </Flex>
        </Dialog.Body>
        <Dialog.Footer>
          <Button type="button" variant="tertiary" onClick={onKeepMine}>
            {say('conflict.keepMine')}
          </Button>
          <Button type="button" onClick={onSeeNewer}>
            {say('conflict.seeNewer')}
          </Button>
        </Dialog.Footer>
      </Dialog.Content>
    </Dialog.Root>
  )
}
