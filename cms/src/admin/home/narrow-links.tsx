import { Flex, LinkButton } from '@strapi/design-system'
import { useIsDesktop } from '@strapi/strapi/admin'
import { Link } from 'react-router-dom'
import { useReadsAudit } from '../menu/use-reads-audit'
import { useNoticesQuery } from '../notices/notices-api'
import { say } from '../words/say'

/** Our pages, where the screen is too narrow for Strapi's side menu: its small one shows only its own links. */
export function NarrowLinks() {
  const isDesktop = useIsDesktop()
  const readsAudit = useReadsAudit()
  const { data } = useNoticesQuery()
  if (isDesktop) return null
  const unread = data?.unread ?? 0
  const notices = say('notices.title')
  const links = [
    { to: '/thong-bao', label: unread > 0 ? say('inbox.count', { name: notices, count: unread }) : notices },
    { to: '/thoi-han', label: say('deadlines.title') },
    { to: '/nhan-su', label: say('people.title') },
    ...(readsAudit ? [{ to: '/nhat-ky', label: say('audit.title') }] : []),
  ]
  return (
    <Flex tag="nav" gap={2} wrap="wrap" aria-label={say('home.pages')}>
      {links.map(({ to, label }) => (
        <LinkButton key={to} tag={Link} to={to} variant="tertiary" size="L">
          {label}
        </LinkButton>
      ))}
    </Flex>
  )
}
