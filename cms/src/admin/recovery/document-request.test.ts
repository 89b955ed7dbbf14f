import { expect, it } from 'vitest'
import { documentRequest } from './document-request'

const article = 'http://cms/content-manager/collection-types/api::article.article'
const key = { uid: 'api::article.article', documentId: 'abc', locale: 'vi' }

it('tells reading and saving one draft, with its language', () => {
  expect(documentRequest('GET', `${article}/abc?locale=en`)).toEqual({ does: 'read', key: { ...key, locale: 'en' } })
  expect(documentRequest('PUT', `${article}/abc`)).toEqual({ does: 'save', key })
  expect(documentRequest('POST', `${article}?locale=vi`)).toEqual({ does: 'save', key: { ...key, documentId: '' } })
})

it('tells a type of which there is one', () => {
  const portal = { uid: 'api::portal.portal', documentId: '', locale: 'vi' }
  expect(documentRequest('PUT', '/content-manager/single-types/api::portal.portal')).toEqual({
    does: 'save',
    key: portal,
  })
})

it('leaves lists, published versions, copies and actions alone', () => {
  const others: [string, string][] = [
    ['GET', `${article}?page=1`],
    ['GET', `${article}/abc?status=published`],
    ['POST', `${article}/actions/bulkDelete`],
    ['GET', `${article}/abc/actions/countDraftRelations`],
    ['POST', `${article}/clone/abc`],
    ['DELETE', `${article}/abc`],
    ['GET', 'http://cms/content-manager/content-types'],
  ]
  expect(others.map(([method, address]) => documentRequest(method, address))).toEqual(others.map(() => null))
})
