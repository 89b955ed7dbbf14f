import { Box, Flex, Typography, VisuallyHidden } from '@strapi/design-system'
import { say } from '../words/say'
import { foldSame, type ShownPart } from './fold-same'
import type { Difference, DiffPart } from './version'

/** What differs between two versions: words added and removed in texts, before and after of everything else. */
export function DiffView({ difference }: { difference: Difference }) {
  if (difference.fields.length === 0) return <Typography>{say('diff.same')}</Typography>
  return (
    <Flex direction="column" alignItems="stretch" gap={6}>
      <Legend />
      {difference.fields.map((one) => (
        <Box key={one.field} tag="section">
          <Typography tag="h3" variant="delta">
            {one.label}
          </Typography>
          {one.kind === 'text' ? <TextDifference parts={one.parts} /> : <ValueDifference {...one} />}
        </Box>
      ))}
    </Flex>
  )
}

function Legend() {
  return (
    <Typography variant="pi" textColor="neutral600">
      <Part part={{ op: 'removed', text: say('diff.removed') }} />{' '}
      <Part part={{ op: 'added', text: say('diff.added') }} />
    </Typography>
  )
}

function TextDifference({ parts }: { parts: readonly DiffPart[] }) {
  return (
    <Typography tag="p" variant="omega" style={{ whiteSpace: 'pre-wrap', overflowWrap: 'anywhere', lineHeight: 1.7 }}>
      {foldSame(parts).map((part, place) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: the parts of one difference never change places
        <Part key={place} part={part} />
      ))}
    </Typography>
  )
}

function Part({ part }: { part: ShownPart }) {
  switch (part.op) {
    case 'same':
      return part.text
    case 'left out':
      return <Typography textColor="neutral500"> […] </Typography>
    case 'added':
      return (
        <Box
          tag="ins"
          background="success100"
          style={{ display: 'inline', margin: '0 0.2rem', textDecorationThickness: '2px' }}
        >
          <VisuallyHidden>{say('diff.added.spoken')}</VisuallyHidden>
          {part.text}
        </Box>
      )
    case 'removed':
      return (
        <Box tag="del" background="danger100" style={{ display: 'inline', margin: '0 0.2rem' }}>
          <VisuallyHidden>{say('diff.removed.spoken')}</VisuallyHidden>
          {part.text}
        </Box>
      )
  }
}

function ValueDifference({ before, after }: { before: string | null; after: string | null }) {
  return (
    <Typography tag="p" variant="omega" style={{ overflowWrap: 'anywhere' }}>
      <Part part={{ op: 'removed', text: before ?? say('diff.empty') }} />
      {' → '}
      <Part part={{ op: 'added', text: after ?? say('diff.empty') }} />
    </Typography>
  )
}
