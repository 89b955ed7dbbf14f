import { Flex, LinkButton, Typography } from '@strapi/design-system'
import { useEffect, useState } from 'react'
import { createPortal } from 'react-dom'
import { say } from '../words/say'
import { oidcIsOn } from './oidc-is-on'
import { watchLoginPage } from './watch-login-page'

const oidcStart = '/accounts/oidc/start'

/** What stands below the login form: the way in with an account of the agency, and whom to ask for a new password. */
export function LoginFoot({ page }: { page: Document }) {
  const [place, setPlace] = useState<HTMLElement | null>(null)
  useEffect(() => watchLoginPage(page, setPlace), [page])
  return place ? createPortal(<Foot failed={cameBack(page)} />, place) : null
}

function Foot({ failed }: { failed: boolean }) {
  const [isOn, setIsOn] = useState(false)
  useEffect(() => void oidcIsOn().then(setIsOn), [])
  return (
    <Flex direction="column" alignItems="center" gap={4} paddingTop={2}>
      {failed ? (
        <Typography role="alert" textColor="danger600">
          {say('login.oidc.failed')}
        </Typography>
      ) : null}
      {isOn ? (
        <LinkButton href={oidcStart} variant="secondary" size="L">
          {say('login.oidc')}
        </LinkButton>
      ) : null}
      <Typography textColor="neutral600">{say('login.forgot')}</Typography>
    </Flex>
  )
}

/** The provider sent the person back without an account that may come in. */
function cameBack({ location }: Document): boolean {
  return new URLSearchParams(location.search).get('oidc') === 'failed'
}
