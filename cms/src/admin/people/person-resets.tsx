import { Button, Flex } from '@strapi/design-system'
import { moveFailure } from '../review/move-failure'
import { say } from '../words/say'
import { useRemoveSecondFactorMutation, useRenewPasswordMutation } from './people-api'
import type { Person } from './person'

interface Props {
  person: Person
  onPassword: (password: string) => void
  onRefused: (reasons: string[]) => void
}

/** For somebody who lost a password or a telephone: a new password, or the second factor taken off. */
export function PersonResets({ person: { userId }, onPassword, onRefused }: Props) {
  const [renew, renewing] = useRenewPasswordMutation()
  const [remove, removing] = useRemoveSecondFactorMutation()
  const renewPassword = async () => {
    const renewed = await renew(userId)
    if ('error' in renewed) onRefused(moveFailure(renewed.error))
    else onPassword(renewed.data.password)
  }
  const removeFactor = async () => {
    const removed = await remove(userId)
    if ('error' in removed) onRefused(moveFailure(removed.error))
  }
  return (
    <Flex gap={2} wrap="wrap">
      <Button type="button" variant="tertiary" loading={renewing.isLoading} onClick={renewPassword}>
        {say('people.renew')}
      </Button>
      <Button type="button" variant="tertiary" loading={removing.isLoading} onClick={removeFactor}>
        {say(removing.isSuccess ? 'people.factorRemoved' : 'people.removeFactor')}
      </Button>
    </Flex>
  )
}
