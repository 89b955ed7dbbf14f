import { Flex, Typography } from '@strapi/design-system'
import { Lock } from '@strapi/icons'
import { say } from '../words/say'
import type { ReviewView } from './review-view'

/** Says why saving will be refused, where it will. */
export function LockedNotice({ issue }: { issue: ReviewView['editIssue'] }) {
  if (!issue) return null
  return (
    <Flex gap={2} alignItems="flex-start" padding={3} background="neutral150" hasRadius>
      <Lock aria-hidden style={{ flex: 'none' }} />
      <Typography variant="pi" textColor="neutral800">
        {say('panel.locked', { why: issue.message })}
      </Typography>
    </Flex>
  )
}
