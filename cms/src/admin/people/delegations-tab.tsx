import { Button, Flex, Td, Tr, Typography } from '@strapi/design-system'
import { useState } from 'react'
import { FailureAlert } from '../review/failure-alert'
import { moveFailure } from '../review/move-failure'
import { say } from '../words/say'
import { whenWords } from '../words/when-words'
import { DelegationDialog } from './delegation-dialog'
import { useDelegationsQuery, useRevokeDelegationMutation } from './people-api'
import type { RoleTitle } from './person'
import { roleTitle } from './role-title'
import { Rows } from './rows'

/** Who acts in whose place, until when and by which decision (MOHA-3.3); the giver may take it back at once. */
export function DelegationsTab({ roles }: { roles: readonly RoleTitle[] }) {
  const { data, isLoading } = useDelegationsQuery(undefined, { refetchOnMountOrArgChange: true })
  const [revoke, { isLoading: revoking }] = useRevokeDelegationMutation()
  const [giving, setGiving] = useState(false)
  const [reasons, setReasons] = useState<string[]>([])
  if (isLoading) return <Typography>{say('people.loading')}</Typography>
  if (!data) return <Typography>{say('people.error')}</Typography>

  const takeBack = async (id: number) => {
    const taken = await revoke(id)
    setReasons('error' in taken ? moveFailure(taken.error) : [])
  }
  const columns = (['to', 'role', 'time', 'decision', 'state'] as const).map((name) => say(`delegation.column.${name}`))
  return (
    <Flex direction="column" alignItems="stretch" gap={5}>
      {reasons.length > 0 ? (
        <FailureAlert key={reasons.join()} title={say('delegation.notRevoked')} reasons={reasons} />
      ) : null}
      {data.givesFor.length > 0 ? (
        <div>
          <Button type="button" size="L" onClick={() => setGiving(true)}>
            {say('delegation.give')}
          </Button>
        </div>
      ) : null}
      {data.delegations.length === 0 ? (
        <Typography variant="delta">{say('delegation.none')}</Typography>
      ) : (
        <Rows label={say('people.tab.delegations')} columns={columns} count={data.delegations.length}>
          {data.delegations.map((one) => (
            <Tr key={one.id}>
              <Td style={{ whiteSpace: 'normal' }}>
                <Typography fontWeight="semiBold">{one.userName}</Typography>
                <Typography tag="p" variant="pi" textColor="neutral600">
                  {say('delegation.by', { name: one.givenByName })}
                </Typography>
              </Td>
              <Td style={{ whiteSpace: 'normal' }}>
                <Typography>{roleTitle(roles, one.role)}</Typography>
              </Td>
              <Td style={{ whiteSpace: 'normal' }}>
                <Typography>
                  {say('delegation.time', { from: whenWords(one.from, new Date()), to: whenWords(one.to, new Date()) })}
                </Typography>
              </Td>
              <Td style={{ whiteSpace: 'normal' }}>
                <Typography>{one.decisionRef ?? '–'}</Typography>
                <Typography tag="p" variant="pi" textColor="neutral600">
                  {one.scope ?? ''}
                </Typography>
              </Td>
              <Td>
                <Typography tag="p">{say(`delegation.${one.state}`)}</Typography>
                {one.state === 'running' || one.state === 'planned' ? (
                  <Button
                    type="button"
                    size="S"
                    variant="danger-light"
                    disabled={revoking || data.givesFor.length === 0}
                    onClick={() => takeBack(one.id)}
                  >
                    {say('delegation.revoke')}
                  </Button>
                ) : null}
              </Td>
            </Tr>
          ))}
        </Rows>
      )}
      {giving ? <DelegationDialog delegations={data} roles={roles} onClose={() => setGiving(false)} /> : null}
    </Flex>
  )
}
