import { Paragraph } from '@strapi/icons'
import { say } from '../words/say'

/** The custom field `global::body` of the panel; its server half stores the value as JSON. */
export const bodyField = {
  name: 'body',
  type: 'json' as const,
  icon: Paragraph,
  intlLabel: { id: 'cong.body', defaultMessage: say('body.field.label') },
  intlDescription: { id: 'cong.body.description', defaultMessage: say('body.field.description') },
  components: { Input: () => import('./body-input') },
}
