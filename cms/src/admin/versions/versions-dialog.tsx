import { Box, Button, Flex, Modal, Typography } from '@strapi/design-system'
import { useForm, useNotification } from '@strapi/strapi/admin'
import { useState } from 'react'
import { FailureAlert } from '../review/failure-alert'
import { moveFailure } from '../review/move-failure'
import type { CaseKey } from '../review/review-api'
import { say } from '../words/say'
import { whenWords } from '../words/when-words'
import { CompareDialog } from './compare-dialog'
import type { Version } from './version'
import { useRestoreVersionMutation } from './versions-api'

interface Props {
  caseKey: CaseKey
  versions: readonly Version[]
  onClose: () => void
}

/** The versions kept, the newest first: each can be compared with the draft, or made the draft again. */
export function VersionsDialog({ caseKey, versions, onClose }: Props) {
  const [compared, setCompared] = useState<Version | null>(null)
  const [reasons, setReasons] = useState<string[]>([])
  const [restore, { isLoading }] = useRestoreVersionMutation()
  const { toggleNotification } = useNotification()
  const unsaved = useForm('VersionsDialog', (form) => form.modified)

  const goBackTo = async ({ number }: Version) => {
    const restored = await restore({ ...caseKey, number })
    if ('error' in restored) return setReasons(moveFailure(restored.error))
    toggleNotification({ type: 'success', message: say('versions.restored', { number }) })
    onClose()
  }

  if (compared) {
    return (
      <CompareDialog
        caseKey={caseKey}
        before={compared.number}
        after="draft"
        title={say('versions.compared', { number: compared.number })}
        onClose={() => setCompared(null)}
      />
    )
  }
  return (
    <Modal.Root open onOpenChange={(stays) => stays || onClose()}>
      <Modal.Content aria-describedby={undefined}>
        <Modal.Header closeLabel={say('dialog.close')}>
          <Modal.Title>{say('versions.title')}</Modal.Title>
        </Modal.Header>
        <Modal.Body>
          {reasons.length > 0 ? (
            <FailureAlert key={reasons.join()} title={say('versions.restoreFailed')} reasons={reasons} />
          ) : null}
          {unsaved ? <Typography textColor="warning700">{say('versions.saveFirst')}</Typography> : null}
          <Box tag="ol">
            {[...versions]
              .sort((one, other) => other.number - one.number)
              .map((version) => (
                <Row
                  key={version.number}
                  version={version}
                  shut={unsaved || isLoading}
                  onCompare={() => setCompared(version)}
                  onRestore={() => goBackTo(version)}
                />
              ))}
          </Box>
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

interface RowProps {
  version: Version
  shut: boolean
  onCompare: () => void
  onRestore: () => void
}

function Row({ version: { number, at, byName, live, current }, shut, onCompare, onRestore }: RowProps) {
  const marks = [...(current ? [say('versions.current')] : []), ...(live ? [say('versions.live')] : [])]
  return (
    <Flex
      tag="li"
      justifyContent="space-between"
      gap={4}
      paddingTop={3}
      paddingBottom={3}
      wrap="wrap"
      borderStyle="solid"
      borderColor="neutral150"
      borderWidth="0 0 1px 0"
    >
      <Box>
        <Typography tag="p" variant="omega" fontWeight="semiBold">
          {[say('versions.number', { number }), ...marks].join(' · ')}
        </Typography>
        <Typography tag="p" variant="pi" textColor="neutral600">
          {say('panel.by', { who: byName ?? say('step.system'), when: whenWords(at, new Date()) })}
        </Typography>
      </Box>
      {current ? null : (
        <Flex gap={2}>
          <Button type="button" size="S" variant="tertiary" onClick={onCompare}>
            {say('versions.compare')}
          </Button>
          <Button type="button" size="S" variant="secondary" disabled={shut} onClick={onRestore}>
            {say('versions.restore')}
          </Button>
        </Flex>
      )}
    </Flex>
  )
}
