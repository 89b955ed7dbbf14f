import { Flex, LinkButton } from '@strapi/design-system'
import { Plus } from '@strapi/icons'
import { Layouts, Page, useAuth, useRBAC } from '@strapi/strapi/admin'
import { Link } from 'react-router-dom'
import { uidOf } from '../documents/content-types'
import { useInboxQuery } from '../review/review-api'
import { say } from '../words/say'
import { InboxList } from './inbox-list'
import { inboxSections } from './inbox-sections'
import { NarrowLinks } from './narrow-links'
import { nextTask } from './next-task'
import { NextTaskCard } from './next-task-card'

const everyMs = 30_000
const article = uidOf('article')
const writing = [{ action: 'plugin::content-manager.explorer.create', subject: article }]

/** The home page is the inbox: what to do next, then every list that holds something. */
export function HomePage() {
  const name = useAuth('HomePage', ({ user }) => user?.firstname ?? user?.username ?? user?.email)
  const { allowedActions } = useRBAC(writing)
  return (
    <Layouts.Root>
      <Page.Main>
        <Page.Title>{say('inbox.title')}</Page.Title>
        <Layouts.Header
          title={say('home.hello', { name: name ?? '' })}
          subtitle={say('home.subtitle')}
          primaryAction={
            allowedActions.canCreate ? (
              <LinkButton
                tag={Link}
                to={`/content-manager/collection-types/${article}/create`}
                variant="secondary"
                size="L"
                startIcon={<Plus aria-hidden />}
              >
                {say('home.write')}
              </LinkButton>
            ) : null
          }
        />
        <Layouts.Content>
          <Work mayWrite={allowedActions.canCreate === true} />
        </Layouts.Content>
      </Page.Main>
    </Layouts.Root>
  )
}

function Work({ mayWrite }: { mayWrite: boolean }) {
  const { data: inbox, isLoading } = useInboxQuery(undefined, {
    refetchOnMountOrArgChange: true,
    pollingInterval: everyMs,
  })
  if (isLoading) return <Page.Loading>{say('home.loading')}</Page.Loading>
  // What was seen last stays on the screen while the network is away.
  if (!inbox) return <Page.Error content={say('inbox.error')} />
  const now = new Date()
  return (
    <Flex direction="column" alignItems="stretch" gap={6} paddingBottom={10}>
      <NarrowLinks />
      <NextTaskCard task={nextTask(inbox)} titles={inbox.titles} now={now} mayWrite={mayWrite} />
      {inboxSections(inbox).map((section) => (
        <InboxList key={section.name} section={section} titles={inbox.titles} now={now} />
      ))}
    </Flex>
  )
}
