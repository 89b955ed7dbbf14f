import { Box, Button, Flex, TextInput, Td, TextButton, Tr, Typography } from '@strapi/design-system'
import { Plus } from '@strapi/icons'
import { useState } from 'react'
import { say } from '../words/say'
import { whenWords } from '../words/when-words'
import type { People, Person } from './person'
import { PersonDialog } from './person-dialog'
import { findPeople } from './find-people'
import { MissingNotes } from './missing-notes'
import { Rows } from './rows'

const shownAtMost = 100

/** Everybody with an account; pressing a name opens what may be changed of them. */
export function PeopleTab({ people: listed }: { people: People }) {
  const { people, roles, mayChange } = listed
  const [open, setOpen] = useState<Person | 'new' | null>(null)
  const [words, setWords] = useState('')
  const found = findPeople(people, words)
  const titles = new Map(roles.map(({ role, title }) => [role, title]))
  const columns = (['name', 'unit', 'roles', 'standing', 'seen'] as const).map((name) => say(`people.column.${name}`))
  return (
    <Flex direction="column" alignItems="stretch" gap={5}>
      <MissingNotes people={listed} />
      <Flex gap={4} justifyContent="space-between" wrap="wrap">
        <Box style={{ flex: '1 1 30rem', maxWidth: '48rem' }}>
          <TextInput
            aria-label={say('people.find')}
            placeholder={say('people.find')}
            value={words}
            onChange={(event) => setWords(event.currentTarget.value)}
          />
        </Box>
        {mayChange ? (
          <Button type="button" size="L" startIcon={<Plus aria-hidden />} onClick={() => setOpen('new')}>
            {say('people.add')}
          </Button>
        ) : null}
      </Flex>
      <Rows label={say('people.tab.people')} columns={columns} count={found.length}>
        {found.slice(0, shownAtMost).map((person) => (
          <Tr key={person.userId}>
            <Td style={{ whiteSpace: 'normal' }}>
              {mayChange && !person.isSuperAdmin ? (
                <TextButton type="button" onClick={() => setOpen(person)}>
                  {person.name}
                </TextButton>
              ) : (
                <Typography fontWeight="semiBold">{person.name}</Typography>
              )}
              <Typography tag="p" variant="pi" textColor="neutral600">
                {person.email}
              </Typography>
            </Td>
            <Td style={{ whiteSpace: 'normal' }}>
              <Typography>{person.unit?.name ?? '–'}</Typography>
            </Td>
            <Td style={{ whiteSpace: 'normal' }}>
              <Typography>{person.roles.map((role) => titles.get(role) ?? role).join(', ') || '–'}</Typography>
            </Td>
            <Td style={{ whiteSpace: 'normal' }}>
              <Typography textColor={person.standing.length > 0 ? 'danger700' : 'success700'}>
                {person.standing.length > 0
                  ? person.standing.map((code) => say(`standing.${code}`)).join(', ')
                  : say('standing.works')}
              </Typography>
            </Td>
            <Td>
              <Typography>
                {person.lastSeenAt ? whenWords(person.lastSeenAt, new Date()) : say('people.never')}
              </Typography>
            </Td>
          </Tr>
        ))}
      </Rows>
      {found.length > shownAtMost ? (
        <Typography>{say('people.more', { shown: shownAtMost, count: found.length })}</Typography>
      ) : null}
      {open ? <PersonDialog person={open === 'new' ? null : open} roles={roles} onClose={() => setOpen(null)} /> : null}
    </Flex>
  )
}
