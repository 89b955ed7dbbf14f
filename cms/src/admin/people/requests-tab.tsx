import { Button, Flex, Td, Tr, Typography } from '@strapi/design-system'
import { useState } from 'react'
import { FailureAlert } from '../review/failure-alert'
import { moveFailure } from '../review/move-failure'
import { say } from '../words/say'
import { whenWords } from '../words/when-words'
import type { AccountRequest, AccountRequests } from './account-request'
import { DeclineDialog } from './decline-dialog'
import { NewPassword } from './new-password'
import { useGrantRequestMutation } from './people-api'
import { RequestDialog } from './request-dialog'
import { Rows } from './rows'

interface Props {
  requests: AccountRequests
  /** A unit head asks; whoever runs accounts makes them. */
  mayAsk: boolean
}

/** Accounts asked for by unit heads (MOHA-14.3); a technician grants or declines each. */
export function RequestsTab({ requests: { requests, mayDecide }, mayAsk }: Props) {
  const [grant, { isLoading }] = useGrantRequestMutation()
  const [made, setMade] = useState<{ name: string; password: string } | null>(null)
  const [declining, setDeclining] = useState<AccountRequest | null>(null)
  const [asking, setAsking] = useState(false)
  const [reasons, setReasons] = useState<string[]>([])

  const give = async ({ id, email }: AccountRequest) => {
    const granted = await grant(id)
    if ('error' in granted) return setReasons(moveFailure(granted.error))
    setReasons([])
    setMade({ name: email, password: granted.data.password })
  }
  const columns = (['who', 'role', 'reason', 'at', 'state'] as const).map((name) => say(`request.column.${name}`))
  return (
    <Flex direction="column" alignItems="stretch" gap={5}>
      {reasons.length > 0 ? (
        <FailureAlert key={reasons.join()} title={say('people.notSaved')} reasons={reasons} />
      ) : null}
      {made ? <NewPassword {...made} /> : null}
      {mayAsk ? (
        <div>
          <Button type="button" size="L" onClick={() => setAsking(true)}>
            {say('request.ask')}
          </Button>
        </div>
      ) : null}
      {requests.length === 0 ? (
        <Typography variant="delta">{say(mayAsk ? 'request.noneAsk' : 'request.none')}</Typography>
      ) : (
        <Rows label={say('people.tab.requests')} columns={columns} count={requests.length}>
          {requests.map((request) => (
            <Tr key={request.id}>
              <Td style={{ whiteSpace: 'normal' }}>
                <Typography fontWeight="semiBold">{`${request.lastname} ${request.firstname}`}</Typography>
                <Typography tag="p" variant="pi" textColor="neutral600">
                  {request.email}
                </Typography>
              </Td>
              <Td>
                <Typography>{say(`request.role.${request.role}`)}</Typography>
              </Td>
              <Td style={{ whiteSpace: 'normal', maxWidth: '36rem' }}>
                <Typography>{request.reason}</Typography>
              </Td>
              <Td>
                <Typography>{whenWords(request.at, new Date())}</Typography>
              </Td>
              <Td style={{ whiteSpace: 'normal' }}>
                {mayDecide && request.state === 'open' ? (
                  <Flex gap={2}>
                    <Button type="button" loading={isLoading} onClick={() => give(request)}>
                      {say('request.grant')}
                    </Button>
                    <Button type="button" variant="danger-light" onClick={() => setDeclining(request)}>
                      {say('request.decline')}
                    </Button>
                  </Flex>
                ) : (
                  <Typography>{say(`request.${request.state}`)}</Typography>
                )}
                {request.decisionNote ? (
                  <Typography tag="p" variant="pi" textColor="neutral600">
                    {request.decisionNote}
                  </Typography>
                ) : null}
              </Td>
            </Tr>
          ))}
        </Rows>
      )}
      {declining ? <DeclineDialog request={declining} onClose={() => setDeclining(null)} /> : null}
      {asking ? <RequestDialog onClose={() => setAsking(false)} /> : null}
    </Flex>
  )
}
