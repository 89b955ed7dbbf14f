import { expect, it } from 'vitest'
import { isOpenField, type Model } from './is-open-field'

const models: Record<string, Model> = {
  article: {
    attributes: {
      title: { type: 'string' },
      note: { type: 'string', private: true },
      channel: { type: 'relation', target: 'channel' },
      createdBy: { type: 'relation', target: 'admin::user', private: true },
      source: { type: 'component', component: 'source' },
    },
  },
  channel: {
    attributes: { name: { type: 'string' }, createdBy: { type: 'relation', target: 'admin::user', private: true } },
  },
  source: { attributes: { name: { type: 'string' } } },
}
const isOpen = (path: string) => isOpenField((uid) => models[uid], 'article', path.split('.'))

it.each([
  'title',
  'id',
  'documentId',
  'channel',
  'channel.name',
  'source.name',
  'createdBy.firstname',
  'channel.createdBy.lastname',
])('lets documents be ordered by %s', (path) => {
  expect(isOpen(path)).toBe(true)
})

it.each([
  'note',
  'nothing',
  'createdBy.password',
  'createdBy.email',
  'createdBy.resetPasswordToken',
  'createdBy.roles.name',
  'channel.createdBy.password',
  'title.x',
  '',
])('lets nobody order by %s', (path) => {
  expect(isOpen(path)).toBe(false)
})
