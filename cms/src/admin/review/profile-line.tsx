import { Box, Typography } from '@strapi/design-system'
import { say } from '../words/say'
import type { ProfileView } from './review-view'

const warned: readonly string[] = ['draft', 'undated', 'newsItem']

/** Which regulation holds here; said loudly where it is a draft or not known whole (F18, F19). */
export function ProfileLine({ profile: { decision, status, note } }: { profile: ProfileView }) {
  const line = (
    <Typography variant="pi" textColor="neutral600">
      {say('profile.basis', { decision })}
    </Typography>
  )
  if (!warned.includes(status)) return line
  return (
    <Box padding={3} background="warning100" hasRadius role="note">
      <Typography tag="p" variant="pi" fontWeight="bold" textColor="warning700">
        {say(status === 'draft' ? 'profile.draft' : 'profile.uncertain')}
      </Typography>
      {line}
      {note ? (
        <Typography tag="p" variant="pi" textColor="neutral600">
          {note}
        </Typography>
      ) : null}
    </Box>
  )
}
