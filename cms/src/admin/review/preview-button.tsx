import { Button, Flex, Typography } from '@strapi/design-system'
import { Eye } from '@strapi/icons'
import { useState } from 'react'
import { say } from '../words/say'
import { FailureAlert } from './failure-alert'
import { moveFailure } from './move-failure'
import { type CaseKey, usePreviewMutation } from './review-api'

/** Opens the draft as readers would see it. What is shown is what is saved. */
export function PreviewButton({ caseKey, unsaved }: { caseKey: CaseKey; unsaved: boolean }) {
  const [preview, { isLoading }] = usePreviewMutation()
  const [reasons, setReasons] = useState<string[]>([])

  const open = async () => {
    // Browsers let a page open a window only while the click is being handled, not after the answer has come.
    const tab = window.open('', '_blank')
    const made = await preview(caseKey)
    if ('error' in made) {
      tab?.close()
      return setReasons(moveFailure(made.error))
    }
    setReasons([])
    if (!tab) return window.location.assign(made.data.url)
    tab.opener = null
    tab.location.replace(made.data.url)
  }

  return (
    <Flex direction="column" alignItems="stretch" gap={1} width="100%">
      {reasons.length > 0 ? (
        <FailureAlert key={reasons.join()} title={say('preview.failed')} reasons={reasons} />
      ) : null}
      <Button
        type="button"
        variant="tertiary"
        fullWidth
        startIcon={<Eye aria-hidden />}
        disabled={unsaved}
        loading={isLoading}
        onClick={open}
      >
        {say('preview.open')}
      </Button>
      {unsaved ? (
        <Typography variant="pi" textColor="neutral600" textAlign="center">
          {say('preview.saveFirst')}
        </Typography>
      ) : null}
    </Flex>
  )
}
