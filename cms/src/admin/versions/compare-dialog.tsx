import { Button, Loader, Modal, Typography } from '@strapi/design-system'
import type { CaseKey } from '../review/review-api'
import { say } from '../words/say'
import { DiffView } from './diff-view'
import { type Side, useDifferenceQuery } from './versions-api'

interface Props {
  caseKey: CaseKey
  before: Side
  after: Side
  title: string
  onClose: () => void
}

/** The difference of two versions, large enough to read. */
export function CompareDialog({ caseKey, before, after, title, onClose }: Props) {
  const { data, isFetching } = useDifferenceQuery({ ...caseKey, before, after }, { refetchOnMountOrArgChange: true })
  return (
    <Modal.Root open onOpenChange={(stays) => stays || onClose()}>
      <Modal.Content aria-describedby={undefined} style={{ maxWidth: '90rem', width: '92vw' }}>
        <Modal.Header closeLabel={say('dialog.close')}>
          <Modal.Title>{title}</Modal.Title>
        </Modal.Header>
        <Modal.Body>
          {isFetching ? <Loader>{say('versions.loading')}</Loader> : null}
          {!isFetching && !data ? <Typography>{say('versions.error')}</Typography> : null}
          {!isFetching && data ? <DiffView difference={data} /> : null}
        </Modal.Body>
        <Modal.Footer>
          <Button variant="tertiary" onClick={onClose}>
            {say('versions.close')}
          </Button>
        </Modal.Footer>
      </Modal.Content>
    </Modal.Root>
  )
}
