import { Box, Button, Flex, Typography } from '@strapi/design-system'
import { Layouts, Page } from '@strapi/strapi/admin'
import { Link } from 'react-router-dom'
import { say } from '../words/say'
import { whenWords } from '../words/when-words'
import type { Notice } from './notice'
import { useNoticesQuery, useReadAllNoticesMutation, useReadNoticeMutation } from './notices-api'
import { panelPath } from './panel-path'

/** What I was told, the newest first; opening one marks it as read. */
export default function NoticesPage() {
  const { data, isLoading } = useNoticesQuery(undefined, { refetchOnMountOrArgChange: true })
  const [readAll, { isLoading: reading }] = useReadAllNoticesMutation()
  if (isLoading) return <Page.Loading>{say('notices.loading')}</Page.Loading>
  if (!data) return <Page.Error content={say('notices.error')} />
  return (
    <Layouts.Root>
      <Page.Main>
        <Page.Title>{say('notices.title')}</Page.Title>
        <Layouts.Header
          title={say('notices.title')}
          subtitle={data.unread > 0 ? say('notices.unread', { count: data.unread }) : say('notices.allRead')}
          primaryAction={
            data.unread > 0 ? (
              <Button type="button" variant="secondary" size="L" loading={reading} onClick={() => readAll()}>
                {say('notices.readAll')}
              </Button>
            ) : null
          }
        />
        <Layouts.Content>
          <Box background="neutral0" padding={6} hasRadius shadow="tableShadow">
            {data.lines.length === 0 ? <Typography variant="delta">{say('notices.none')}</Typography> : null}
            <Box tag="ul">
              {data.lines.map((notice) => (
                <NoticeRow key={notice.id} notice={notice} />
              ))}
            </Box>
          </Box>
        </Layouts.Content>
      </Page.Main>
    </Layouts.Root>
  )
}

function NoticeRow({ notice: { id, at, text, href, read } }: { notice: Notice }) {
  const [markRead] = useReadNoticeMutation()
  const path = panelPath(href)
  const weight = read ? 'regular' : 'bold'
  const reading = () => {
    if (!read) markRead(id)
  }
  return (
    <Flex
      tag="li"
      gap={4}
      paddingTop={4}
      paddingBottom={4}
      justifyContent="space-between"
      wrap="wrap"
      borderStyle="solid"
      borderColor="neutral150"
      borderWidth="0 0 1px 0"
    >
      <Box style={{ flex: '1 1 40rem', minWidth: 0 }}>
        {path ? (
          <Typography tag={Link} to={path} onClick={reading} fontWeight={weight} textColor="primary600">
            {text}
          </Typography>
        ) : (
          <Typography fontWeight={weight}>{text}</Typography>
        )}
        <Typography tag="p" variant="pi" textColor="neutral600">
          {whenWords(at, new Date())}
        </Typography>
      </Box>
      {read ? null : (
        <Button type="button" variant="tertiary" onClick={reading}>
          {say('notices.markRead')}
        </Button>
      )}
    </Flex>
  )
}
