import { Flex, Typography } from '@strapi/design-system'
import { Lock } from '@strapi/icons'
import { useDocumentRBAC } from '@strapi/strapi/admin'
import { say } from '../words/say'
import type { ReviewView } from './review-view'

/** Says why saving will be refused, where the form itself does not show it by being read-only. */
export function LockedNotice({ issue }: { issue: ReviewView['editIssue'] }) {
  const mayUpdate = useDocumentRBAC('LockedNotice', ({ canUpdate }) => canUpdate)
  if (!issue || !mayUpdate) return null
  return (
    <Flex gap={2} alignItems="flex-start" padding={3} background="neutral150" hasRadius>
      <Lock aria-hidden style={{ flex: 'none' }} />
      <Typography variant="pi" textColor="neutral800">
        {say('panel.locked', { why: issue.message })}
      </Typography>
    </Flex>
  )
}
