import type { GovernmentService } from 'schema-dts'
import { messagesFor } from '../messages/messages-for.ts'
import type { PropsOf } from '../page-plan/props/page-props.ts'
import { publisherId } from './publisher-of.ts'
import { addressOf } from './address-of.ts'

/** A public service: who does it, for whom, and where to apply. */
export function service(page: PropsOf<'service'>): Exclude<GovernmentService, string> {
  const { chrome, unit } = page
  const t = messagesFor(chrome.locale)
  return {
    '@type': 'GovernmentService',
    '@id': chrome.canonical,
    url: chrome.canonical,
    name: page.name,
    identifier: page.code,
    ...(page.field ? { serviceType: page.field.name } : {}),
    areaServed: 'VN',
    audience: { '@type': 'Audience', audienceType: t.serviceAudience[page.audience] },
    provider: { '@id': publisherId(chrome) },
    ...(unit
      ? {
          serviceOperator: {
            '@type': 'GovernmentOrganization',
            name: unit.name,
            ...(unit.path ? { url: addressOf(chrome, unit.path) } : {}),
          },
        }
      : {}),
    ...(page.result ? { serviceOutput: { '@type': 'Thing', name: page.result } } : {}),
    ...(page.submitUrl ? { availableChannel: { '@type': 'ServiceChannel', serviceUrl: page.submitUrl } } : {}),
  }
}
