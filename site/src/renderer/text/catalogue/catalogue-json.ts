import { catalogueId } from '../../../linked-data/catalogue-id.ts'
import { messagesFor } from '../../../messages/messages-for.ts'
import type { PropsOf } from '../../../page-plan/props/page-props.ts'
import { plainText } from '../plain-text.ts'
import { datasetNode } from './dataset-node.ts'
import { catalogueContext, languages } from './vocabulary.ts'

/** A portal's datasets as a DCAT catalogue (DCAT 3, in the profile DCAT-AP 3) in JSON-LD; the same bytes for the same props. */
export function catalogueJson(page: PropsOf<'dataCatalogue'>): string {
  const { self, home, editions, contact, rights, datasets } = page
  const inEach = (wordsOf: (portalName: string, locale: 'vi' | 'en') => string) =>
    editions.map(({ locale, portalName }) => ({
      '@value': plainText(wordsOf(portalName, locale)),
      '@language': locale,
    }))
  const publisher = { '@id': `${home}#to-chuc` }
  const contactPoint = { '@id': `${self}#lien-he` }
  const list = editions.find(({ listUrl }) => listUrl)?.listUrl
  const modified = datasets
    .map(({ updatedAt }) => updatedAt)
    .sort()
    .at(-1)
  return JSON.stringify({
    '@context': catalogueContext,
    '@id': catalogueId(self),
    '@type': 'dcat:Catalog',
    'dct:title': inEach((name, locale) => messagesFor(locale).catalogue.title(name)),
    'dct:description': inEach((name, locale) => messagesFor(locale).catalogue.description(name)),
    'dct:publisher': {
      ...publisher,
      '@type': ['foaf:Agent', 'foaf:Organization'],
      'foaf:name': inEach((name) => name),
      'foaf:homepage': { '@id': home, '@type': 'foaf:Document' },
    },
    'dcat:contactPoint': {
      ...contactPoint,
      '@type': 'vcard:Kind',
      'vcard:fn': inEach((name) => name),
      'vcard:hasEmail': { '@id': `mailto:${encodeURI(contact.email)}` },
      'vcard:hasTelephone': { '@id': `tel:${contact.phone.replace(/[^+0-9]/g, '')}` },
    },
    'dct:language': editions.map(({ locale }) => ({ '@id': languages[locale], '@type': 'dct:LinguisticSystem' })),
    ...(list ? { 'foaf:homepage': { '@id': list, '@type': 'foaf:Document' } } : {}),
    ...(modified ? { 'dct:modified': { '@value': modified, '@type': 'xsd:dateTime' } } : {}),
    'dct:rights': { '@type': 'dct:RightsStatement', 'rdfs:label': { '@value': plainText(rights), '@language': 'vi' } },
    'dcat:dataset': datasets.map((one) => datasetNode(one, { publisher, contact: contactPoint, rights })),
  })
}
