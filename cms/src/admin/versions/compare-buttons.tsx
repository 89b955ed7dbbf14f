import { Button, Flex } from '@strapi/design-system'
import { useState } from 'react'
import type { CaseKey } from '../review/review-api'
import { say } from '../words/say'
import { CompareDialog } from './compare-dialog'
import { VersionsDialog } from './versions-dialog'
import { useVersionsQuery } from './versions-api'

/** Looks back from the form: what will change in public, and the versions kept. */
export function CompareButtons({ caseKey }: { caseKey: CaseKey }) {
  const { data: versions = [] } = useVersionsQuery(caseKey)
  const [open, setOpen] = useState<'changes' | 'versions' | null>(null)
  const close = () => setOpen(null)
  const changesLive = versions.some(({ live }) => live) && versions.some(({ current, live }) => current && !live)
  if (versions.length === 0) return null
  return (
    <Flex direction="column" alignItems="stretch" gap={2}>
      {changesLive ? (
        <Button type="button" variant="secondary" fullWidth onClick={() => setOpen('changes')}>
          {say('versions.againstLive')}
        </Button>
      ) : null}
      <Button type="button" variant="tertiary" fullWidth onClick={() => setOpen('versions')}>
        {say('versions.open', { count: versions.length })}
      </Button>
      {open === 'changes' ? (
        <CompareDialog
          caseKey={caseKey}
          before="live"
          after="draft"
          title={say('versions.againstLive')}
          onClose={close}
        />
      ) : null}
      {open === 'versions' ? <VersionsDialog caseKey={caseKey} versions={versions} onClose={close} /> : null}
    </Flex>
  )
}
