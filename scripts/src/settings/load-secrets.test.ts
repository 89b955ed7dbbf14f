import { mkdirSync, mkdtempSync, readFileSync, statSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { expect, it } from 'vitest'
import { loadSecrets } from './load-secrets.ts'

const newDir = () => join(mkdtempSync(join(tmpdir(), 'cong-secrets-')), 'data')

it('makes secrets once, for their owner alone, and gives the same ones afterwards', () => {
  const dir = newDir()
  const first = loadSecrets(dir)
  expect(statSync(join(dir, 'secrets.json')).mode & 0o777).toBe(0o600)
  expect(loadSecrets(dir)).toEqual(first)
  expect(new Set(Object.values(first).flat()).size).toBe(11)
})

it('refuses a damaged file and leaves it as it is', () => {
  const dir = newDir()
  mkdirSync(dir)
  writeFileSync(join(dir, 'secrets.json'), '{"appKeys": [')
  expect(() => loadSecrets(dir)).toThrow(/is damaged/)
  expect(readFileSync(join(dir, 'secrets.json'), 'utf8')).toBe('{"appKeys": [')
})

it('makes no new secrets beside a database made with the lost ones', () => {
  const dir = newDir()
  mkdirSync(join(dir, 'postgres'), { recursive: true })
  writeFileSync(join(dir, 'postgres', 'PG_VERSION'), '18')
  expect(() => loadSecrets(dir)).toThrow(/secrets\.json is missing/)
})
