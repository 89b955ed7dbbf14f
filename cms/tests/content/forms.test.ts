import { afterAll, beforeAll, expect, it } from 'vitest'
import { type BootedCms, bootStrapi } from '../boot/boot-strapi'

let cms: BootedCms
beforeAll(async () => {
  cms = await bootStrapi()
})
afterAll(() => cms?.stop())

const configurationOf = (uid: string) =>
  cms.strapi
    .plugin('content-manager')
    .service('content-types')
    .findConfiguration(cms.strapi.contentType(uid as never))

it('shows every field of an article but what the server keeps, in the order of its schema', async () => {
  const { layouts } = await configurationOf('api::article.article')
  const names = layouts.edit.flat().map(({ name }: { name: string }) => name)
  expect(names.slice(0, 5)).toEqual(['title', 'slug', 'kind', 'summary', 'body'])
  expect(names).toContain('changeNote')
  const channel = await configurationOf('api::channel.channel')
  expect(channel.layouts.edit.flat().map(({ name }: { name: string }) => name)).not.toContain('formerSlugs')
})

it('tells an editor how an address is made', async () => {
  const { metadatas } = await configurationOf('api::article.article')
  expect(metadatas.slug.edit.description).toContain('Để trống')
})

it('shows a channel by its name where an article points to it', async () => {
  const { metadatas, layouts } = await configurationOf('api::article.article')
  expect(metadatas.channel.edit.mainField).toBe('nameVi')
  expect(layouts.list).toEqual(['title', 'kind', 'channel', 'updatedAt'])
})

it('MOHA-18.7 has Vietnamese first and English beside it', async () => {
  const locales = cms.strapi.plugin('i18n').service('locales')
  expect((await locales.find()).map(({ code }: { code: string }) => code).sort()).toEqual(['en', 'vi'])
  expect(await locales.getDefaultLocale()).toBe('vi')
})
