import { Box, Typography } from '@strapi/design-system'
import { say } from '../../words/say'
import { whenWords } from '../../words/when-words'
import type { SignOffView } from '../review-view'
import { Fact } from './fact'

/** What somebody outside the walk said of an item: bodies consulted, or the leadership. */
export function SignOffRecord({ title, record }: { title: string; record: SignOffView | null | undefined }) {
  if (!record) return null
  return (
    <Box>
      <Typography tag="h3" variant="omega" fontWeight="bold">
        {title}
      </Typography>
      <Fact>
        {say('signOff.by', { person: record.person, unit: record.unit, when: whenWords(record.at, new Date()) })}
      </Fact>
      <Typography tag="blockquote" variant="pi" style={{ whiteSpace: 'pre-wrap', overflowWrap: 'anywhere' }}>
        “{record.opinion}”
      </Typography>
    </Box>
  )
}
