import { Box, VisuallyHidden } from '@strapi/design-system'
import { Bell } from '@strapi/icons'
import type { SVGProps } from 'react'
import { say } from '../words/say'
import { useNoticesQuery } from './notices-api'

const everyMs = 30_000
const most = 99

/** The menu's bell, with how many notices I have not read. */
export function BellIcon(props: SVGProps<SVGSVGElement>) {
  const { data } = useNoticesQuery(undefined, { pollingInterval: everyMs })
  const unread = data?.unread ?? 0
  return (
    <Box tag="span" position="relative" style={{ display: 'inline-flex' }}>
      <Bell {...props} aria-hidden />
      {unread > 0 ? (
        <Box
          tag="span"
          aria-hidden
          position="absolute"
          background="danger600"
          color="neutral0"
          style={{
            top: '-0.8rem',
            right: '-1rem',
            minWidth: '1.8rem',
            padding: '0 0.4rem',
            borderRadius: '0.9rem',
            fontSize: '1.1rem',
            lineHeight: '1.8rem',
            textAlign: 'center',
            fontWeight: 600,
          }}
        >
          {unread > most ? `${most}+` : unread}
        </Box>
      ) : null}
      <VisuallyHidden role="status">{unread > 0 ? say('notices.unread', { count: unread }) : ''}</VisuallyHidden>
    </Box>
  )
}
