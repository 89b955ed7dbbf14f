import { expect, it } from 'vitest'
import { parseSettings } from './parse-settings.ts'

it('has a value for everything when the environment is empty', () => {
  expect(parseSettings({}, '/srv/cong/')).toEqual({
    production: false,
    demoProfile: 'MOHA',
    dataDir: '/srv/cong/.data',
    databaseUrl: undefined,
    host: '127.0.0.1',
    ports: { site: 8080, cms: 1337, publisher: 4310, postgres: 54318 },
  })
})

it('takes an absolute data folder as it is', () => {
  expect(parseSettings({ CONG_DATA_DIR: '/var/lib/cong' }, '/srv/cong/').dataDir).toBe('/var/lib/cong')
})

it('names every wrong variable at once', () => {
  const wrong = () => parseSettings({ CONG_SITE_PORT: '99999', DATABASE_URL: 'mysql://a/b' }, '/')
  expect(wrong).toThrow(/CONG_SITE_PORT/)
  expect(wrong).toThrow(/DATABASE_URL/)
})

it('counts an empty value as absent', () => {
  expect(parseSettings({ DATABASE_URL: '', CONG_CMS_PORT: '' }, '/').ports.cms).toBe(1337)
})
