import { Button } from '@strapi/design-system'
import { useState } from 'react'
import { say } from '../words/say'
import { PurgeDialog } from './purge-dialog'
import type { CaseKey } from './review-api'

/** Opens the question on what order a sealed document is to be destroyed. */
export function PurgeButton({ caseKey }: { caseKey: CaseKey }) {
  const [asking, setAsking] = useState(false)
  return (
    <>
      <Button type="button" variant="danger-light" fullWidth onClick={() => setAsking(true)}>
        {say('purge.open')}
      </Button>
      {asking ? <PurgeDialog caseKey={caseKey} onClose={() => setAsking(false)} /> : null}
    </>
  )
}
