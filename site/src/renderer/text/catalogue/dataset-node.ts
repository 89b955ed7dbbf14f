import { datasetId } from '../../../linked-data/dataset-id.ts'
import { messagesFor } from '../../../messages/messages-for.ts'
import type { CatalogueDataset } from '../../../page-plan/props/data-catalogue-props.ts'
import { plainText } from '../plain-text.ts'
import { distributionNode } from './distribution-node.ts'
import { languages, publicAccess, themeOf, themes, vietNam } from './vocabulary.ts'

/** What datasets of one catalogue have in common: references to its publisher and contact, and how to name the source. */
export interface CatalogueWords {
  publisher: object
  contact: object
  rights: string
}

/** One dataset as `dcat:Dataset`, its words in every language it has. */
export function datasetNode(dataset: CatalogueDataset, { publisher, contact, rights }: CatalogueWords): object {
  const { editions, producer } = dataset
  const theme = themes[dataset.datasetKind]
  const inEach = (wordsOf: (edition: CatalogueDataset['editions'][number]) => string | null) =>
    editions.flatMap((edition) => {
      const words = plainText(wordsOf(edition) ?? '')
      return words ? [{ '@value': words, '@language': edition.locale }] : []
    })
  const keywords = editions.flatMap(({ locale, topics }) =>
    topics.map((topic) => ({ '@value': plainText(topic), '@language': locale })),
  )
  const period = inEach((edition) => edition.period)
  return {
    '@id': datasetId(editions[0]?.url ?? ''),
    '@type': 'dcat:Dataset',
    'dct:title': inEach(({ title }) => title),
    // DCAT-AP wants a description of every dataset; one without a summary is described by its title.
    'dct:description': inEach(({ title, summary }) => summary || title),
    'dct:issued': { '@value': dataset.publishedAt, '@type': 'xsd:dateTime' },
    'dct:modified': { '@value': dataset.updatedAt, '@type': 'xsd:dateTime' },
    'dct:publisher': publisher,
    ...(producer ? { 'dct:creator': { '@type': 'foaf:Agent', 'foaf:name': plainText(producer) } } : {}),
    'dcat:contactPoint': contact,
    'dct:language': editions.map(({ locale }) => ({ '@id': languages[locale], '@type': 'dct:LinguisticSystem' })),
    'dcat:landingPage': editions.map(({ url }) => ({ '@id': url, '@type': 'foaf:Document' })),
    ...(keywords.length > 0 ? { 'dcat:keyword': keywords } : {}),
    'dcat:theme': {
      '@id': themeOf(theme),
      '@type': 'skos:Concept',
      'skos:prefLabel': (['vi', 'en'] as const).map((locale) => ({
        '@value': messagesFor(locale).catalogue.theme[theme],
        '@language': locale,
      })),
    },
    ...(period.length > 0 ? { 'dct:temporal': { '@type': 'dct:PeriodOfTime', 'rdfs:label': period } } : {}),
    'dct:spatial': { '@id': vietNam, '@type': 'dct:Location' },
    'dct:accessRights': { '@id': publicAccess, '@type': 'dct:RightsStatement' },
    'dcat:distribution': dataset.distributions.map((one, at) => distributionNode(one, at, rights)),
  }
}
