import { Clock, Message, User } from '@strapi/icons'
import type { StrapiApp } from '@strapi/strapi/admin'
import { BellIcon } from '../notices/bell-icon'
import { say } from '../words/say'
import { AuditIcon } from './audit-icon'

type MenuLink = Parameters<StrapiApp['addMenuLink']>[0]

/** Our own pages in the main menu, among Strapi's content and files. What a person may see there is the server's to say. */
export const menuLinks: readonly MenuLink[] = [
  {
    to: 'thong-bao',
    icon: BellIcon,
    intlLabel: { id: 'cong.notices', defaultMessage: say('notices.title') },
    permissions: [],
    position: 1,
    Component: () => import('../notices/notices-page'),
  },
  {
    to: 'thoi-han',
    icon: Clock,
    intlLabel: { id: 'cong.deadlines', defaultMessage: say('deadlines.title') },
    permissions: [],
    position: 2,
    Component: () => import('../deadlines/deadlines-page'),
  },
  {
    to: 'ban-doc-bao',
    icon: Message,
    intlLabel: { id: 'cong.reports', defaultMessage: say('reports.title') },
    permissions: [],
    position: 3,
    Component: () => import('../reader-reports/reader-reports-page'),
  },
  {
    to: 'nhan-su',
    icon: User,
    intlLabel: { id: 'cong.people', defaultMessage: say('people.title') },
    permissions: [],
    position: 6,
    Component: () => import('../people/people-page'),
  },
  {
    to: 'nhat-ky',
    icon: AuditIcon,
    intlLabel: { id: 'cong.audit', defaultMessage: say('audit.title') },
    permissions: [],
    position: 7,
    Component: () => import('../audit/audit-page'),
  },
]
