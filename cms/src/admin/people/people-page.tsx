import { Box, Tabs } from '@strapi/design-system'
import { Layouts, Page } from '@strapi/strapi/admin'
import type { ReactNode } from 'react'
import { TotpEnrolment } from '../login/totp-enrolment'
import { say, type WordKey } from '../words/say'
import { DelegationsTab } from './delegations-tab'
import { IdleTab } from './idle-tab'
import { PeopleTab } from './people-tab'
import { useAccountRequestsQuery, usePeopleQuery } from './people-api'
import { RequestsTab } from './requests-tab'

interface Tab {
  name: 'people' | 'delegations' | 'requests' | 'idle' | 'mine'
  content: ReactNode
}

/** People and their accounts (S6): what each person may see of it, and nothing else. */
export default function PeoplePage() {
  const people = usePeopleQuery(undefined, { refetchOnMountOrArgChange: true })
  const requests = useAccountRequestsQuery(undefined, { refetchOnMountOrArgChange: true })
  if (people.isLoading || requests.isLoading) return <Page.Loading>{say('people.loading')}</Page.Loading>

  const tabs: Tab[] = [
    ...(people.data ? [{ name: 'people' as const, content: <PeopleTab people={people.data} /> }] : []),
    ...(requests.data
      ? [{ name: 'requests' as const, content: <RequestsTab requests={requests.data} mayAsk={!people.data} /> }]
      : []),
    { name: 'delegations', content: <DelegationsTab roles={people.data?.roles ?? []} /> },
    ...(people.data ? [{ name: 'idle' as const, content: <IdleTab /> }] : []),
    { name: 'mine', content: <MySecurity /> },
  ]
  return (
    <Layouts.Root>
      <Page.Main>
        <Page.Title>{say('people.title')}</Page.Title>
        <Layouts.Header title={say('people.title')} subtitle={say('people.subtitle')} />
        <Layouts.Content>
          <Tabs.Root defaultValue={tabs[0]?.name ?? 'mine'}>
            <Tabs.List aria-label={say('people.title')}>
              {tabs.map(({ name }) => (
                <Tabs.Trigger key={name} value={name}>
                  {say(`people.tab.${name}` satisfies WordKey)}
                </Tabs.Trigger>
              ))}
            </Tabs.List>
            {tabs.map(({ name, content }) => (
              <Tabs.Content key={name} value={name}>
                <Box background="neutral0" padding={6}>
                  {content}
                </Box>
              </Tabs.Content>
            ))}
          </Tabs.Root>
        </Layouts.Content>
      </Page.Main>
    </Layouts.Root>
  )
}

function MySecurity() {
  return (
    <Box style={{ maxWidth: '60rem' }}>
      <TotpEnrolment />
    </Box>
  )
}
