import { afterAll, beforeAll, expect, it } from 'vitest'
import { type BootedCms, bootStrapi } from '../boot/boot-strapi'

let cms: BootedCms

beforeAll(async () => {
  cms = await bootStrapi()
})
afterAll(() => cms?.stop())

it('sign-in through a provider is off where none is named', async () => {
  expect(await (await fetch(`${cms.url}/accounts/oidc`)).json()).toEqual({ on: false })
  for (const path of ['start', 'callback'])
    expect((await fetch(`${cms.url}/accounts/oidc/${path}`, { redirect: 'manual' })).status).toBe(404)
})
