import { readFileSync } from 'node:fs'
import { expect, it } from 'vitest'

const file = readFileSync(new URL('../../docker-compose.yml', import.meta.url), 'utf8')

/** Secrets of services a portal may do without: left empty, the service is off. */
const optionalSecrets = ['OIDC_CLIENT_SECRET']

it('pins every image to a version', () => {
  const images = [...file.matchAll(/(?:image:|FROM) (\S+)/g)].map((match) => match[1] ?? '')
  expect(images).toHaveLength(4)
  for (const image of images) expect(image).toMatch(/:\d+\.\d+/)
})

it('holds no secret: each must be given, and says so when it is not', () => {
  const secrets = [...file.matchAll(/^ +([A-Z_]*(?:SECRET|SALT|KEYS?|PASSWORD)): (.*)$/gm)]
  expect(secrets.map((match) => match[1])).toContain('PUBLISHING_SECRET')
  for (const [, name = '', value] of secrets)
    expect(value).toMatch(new RegExp(`^\\$\\{${name}:${optionalSecrets.includes(name) ? '-\\}$' : '\\?'}`))
})

it('checks the health of every service', () => {
  const services = file.split(/^services:$/m)[1]?.split(/^volumes:$/m)[0] ?? ''
  const names = [...services.matchAll(/^ {2}(\w+):$/gm)].map((match) => match[1])
  expect(names).toEqual(['postgres', 'cms', 'publisher', 'web'])
  expect(services.match(/healthcheck:/g)).toHaveLength(names.length)
})
