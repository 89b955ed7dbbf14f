import { Flex, Td, Tr, Typography } from '@strapi/design-system'
import { say } from '../words/say'
import { whenWords } from '../words/when-words'
import { useIdleAccountsQuery } from './people-api'
import { Rows } from './rows'

/** Accounts nobody has worked with for ninety days, the longest first: to be asked about, then blocked (MOHA-5.1d). */
export function IdleTab() {
  const { data: accounts = [], isLoading } = useIdleAccountsQuery()
  if (isLoading) return <Typography>{say('people.loading')}</Typography>
  if (accounts.length === 0) return <Typography variant="delta">{say('idle.none')}</Typography>
  const columns = (['name', 'unit', 'seen'] as const).map((name) => say(`people.column.${name}`))
  return (
    <Flex direction="column" alignItems="stretch" gap={4}>
      <Typography>{say('idle.todo')}</Typography>
      <Rows label={say('people.tab.idle')} columns={columns} count={accounts.length}>
        {accounts.map(({ userId, name, email, unit, lastSeenAt }) => (
          <Tr key={userId}>
            <Td style={{ whiteSpace: 'normal' }}>
              <Typography fontWeight="semiBold">{name}</Typography>
              <Typography tag="p" variant="pi" textColor="neutral600">
                {email}
              </Typography>
            </Td>
            <Td style={{ whiteSpace: 'normal' }}>
              <Typography>{unit ?? '–'}</Typography>
            </Td>
            <Td>
              <Typography>{lastSeenAt ? whenWords(lastSeenAt, new Date()) : say('people.never')}</Typography>
            </Td>
          </Tr>
        ))}
      </Rows>
    </Flex>
  )
}
