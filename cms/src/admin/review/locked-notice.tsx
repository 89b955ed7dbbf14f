import { Flex, Typography } from '@strapi/design-system'
import { Lock } from '@strapi/icons'
import { useDocumentRBAC } from '@strapi/strapi/admin'
import { say } from '../words/say'
import type { ReviewView } from './review-view'

/** Says why saving will be refused, where the form does not show it by being read-only. `mine`: the next step is this person's. */
export function LockedNotice({ issue, mine }: { issue: ReviewView['editIssue']; mine: boolean }) {
  const mayUpdate = useDocumentRBAC('LockedNotice', ({ canUpdate }) => canUpdate)
  if (!issue || !mayUpdate) return null
  return (
    <Flex gap={2} alignItems="flex-start" padding={3} background="neutral150" hasRadius>
      <Lock aria-hidden style={{ flex: 'none' }} />
      <Typography variant="pi" textColor="neutral800">
        {mine && issue.code === 'LOCKED' ? say('panel.lockedMine') : say('panel.locked', { why: issue.message })}
      </Typography>
    </Flex>
  )
}
