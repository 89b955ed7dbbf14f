import { Briefcase } from '@strapi/icons'
import { say } from '../words/say'

/** The one widget of the home page. */
export const myWork = {
  id: 'my-work',
  icon: Briefcase,
  title: { id: 'cong.inbox.title', defaultMessage: say('inbox.title') },
  component: async () => (await import('./my-work-widget')).default,
}
