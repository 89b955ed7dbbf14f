import { messagesFor } from '../../../messages/messages-for.ts'
import type { CatalogueDistribution } from '../../../page-plan/props/data-catalogue-props.ts'
import { plainText } from '../plain-text.ts'
import { fileTypeOf, languages, mediaTypeOf } from './vocabulary.ts'

/**
 * The `at`-th thing to download of a dataset as `dcat:Distribution`. It is named by the dataset's page: a file may be of
 * several datasets.
 */
export function distributionNode(distribution: CatalogueDistribution, at: number, rights: string): object {
  const { role, locale, name, accessUrl, url, mime, bytes, digest } = distribution
  const t = messagesFor(locale)
  const fileType = mime && fileTypeOf(mime)
  const mediaType = mime && mediaTypeOf(mime)
  const title = { json: t.dataset.json, api: t.dataset.api, table: name, data: name, report: name }[role]
  return {
    '@id': `${accessUrl}#tai-ve-${at + 1}`,
    '@type': 'dcat:Distribution',
    'dct:title': { '@value': plainText(title ?? ''), '@language': locale },
    'dct:language': { '@id': languages[locale], '@type': 'dct:LinguisticSystem' },
    'dcat:accessURL': { '@id': role === 'api' ? url : accessUrl, '@type': 'rdfs:Resource' },
    ...(role === 'api' ? {} : { 'dcat:downloadURL': { '@id': url, '@type': 'rdfs:Resource' } }),
    ...(mediaType ? { 'dcat:mediaType': { '@id': mediaType, '@type': 'dct:MediaType' } } : {}),
    ...(fileType ? { 'dct:format': { '@id': fileType, '@type': 'dct:MediaTypeOrExtent' } } : {}),
    ...(bytes === null ? {} : { 'dcat:byteSize': { '@value': `${bytes}`, '@type': 'xsd:nonNegativeInteger' } }),
    ...(digest === null ? {} : { 'spdx:checksum': checksum(digest) }),
    'dct:rights': { '@type': 'dct:RightsStatement', 'rdfs:label': { '@value': plainText(rights), '@language': 'vi' } },
  }
}

function checksum(digest: string): object {
  return {
    '@type': 'spdx:Checksum',
    'spdx:algorithm': { '@id': 'spdx:checksumAlgorithm_sha256', '@type': 'spdx:ChecksumAlgorithm' },
    'spdx:checksumValue': { '@value': digest, '@type': 'xsd:hexBinary' },
  }
}
