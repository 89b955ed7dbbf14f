import type { GovernmentOrganization } from 'schema-dts'
import { homePath } from '../page-plan/addresses/path-of-document.ts'
import type { Chrome } from '../page-plan/props/parts/chrome.ts'
import { addressOf } from './address-of.ts'

/** The name of the portal's body in linked data; every page of the portal refers to it. */
export function publisherId(chrome: Pick<Chrome, 'host'>): string {
  return `${addressOf(chrome, '/')}#to-chuc`
}

/** The body that keeps the portal. Its address and numbers are those of the foot (MOHA-11.1c). */
export function publisherOf(chrome: Chrome): Exclude<GovernmentOrganization, string> {
  const { portal, footer, locale } = chrome
  return {
    '@type': 'GovernmentOrganization',
    '@id': publisherId(chrome),
    name: portal.name,
    url: addressOf(chrome, homePath(locale)),
    address: footer.address,
    telephone: footer.phone,
    ...(footer.fax ? { faxNumber: footer.fax } : {}),
    email: footer.email,
    ...(portal.parentName
      ? {
          parentOrganization: {
            '@type': 'GovernmentOrganization',
            name: portal.parentName,
            ...(portal.parentHref ? { url: portal.parentHref } : {}),
          },
        }
      : {}),
  }
}
