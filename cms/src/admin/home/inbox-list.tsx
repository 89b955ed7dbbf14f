import { Box, Button, Typography } from '@strapi/design-system'
import { useId, useState } from 'react'
import type { BoardTitles } from '../review/board-titles'
import { say } from '../words/say'
import { InboxRow } from './inbox-row'
import { type InboxSection, keyOf } from './inbox-sections'

const shownAtFirst = 10

interface Props {
  section: InboxSection
  titles: BoardTitles | null | undefined
  now: Date
}

/** One list of the home page, with what it means; each row opens its document. */
export function InboxList({ section: { name, items }, titles, now }: Props) {
  const heading = useId()
  const [all, setAll] = useState(false)
  const shown = all ? items : items.slice(0, shownAtFirst)
  return (
    <Box tag="section" aria-labelledby={heading} background="neutral0" padding={6} hasRadius shadow="tableShadow">
      <Typography id={heading} tag="h2" variant="beta">
        {say('inbox.count', { name: say(`inbox.${name}`), count: items.length })}
      </Typography>
      <Typography tag="p" variant="omega" textColor="neutral600" style={{ padding: '0.4rem 0 0.8rem' }}>
        {say(`inbox.${name}.hint`)}
      </Typography>
      <Box tag="ul">
        {shown.map((item) => (
          <InboxRow key={keyOf(item)} item={item} titles={titles} now={now} failed={name === 'failed'} />
        ))}
      </Box>
      {items.length > shown.length ? (
        <Button type="button" variant="tertiary" onClick={() => setAll(true)}>
          {say('inbox.showAll', { count: items.length })}
        </Button>
      ) : null}
    </Box>
  )
}
