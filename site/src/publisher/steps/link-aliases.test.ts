import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, expect, it } from 'vitest'
import { linkAliases } from './link-aliases.ts'

const www = mkdtempSync(join(tmpdir(), 'cong-aliases-'))
const folder = join(www, '.aliases')
for (const host of ['moha.gov.vn', 'vucchc.moha.gov.vn']) {
  mkdirSync(join(www, host))
  writeFileSync(join(www, host, 'index.html'), host)
}
afterAll(() => rmSync(www, { recursive: true }))

const portals = (aliases: string[]) => [
  { host: 'moha.gov.vn', label: null, aliases: [] },
  { host: 'vucchc.moha.gov.vn', label: 'vucchc', aliases },
]

it('MIC-p9b serves at a portal’s further name what its host serves', () => {
  linkAliases(folder, portals(['caicachhanhchinh.gov.vn']))
  expect(readFileSync(join(folder, 'caicachhanhchinh.gov.vn', 'index.html'), 'utf8')).toBe('vucchc.moha.gov.vn')
})

it('takes a name away that a portal no longer has', () => {
  linkAliases(folder, portals(['cchc.vn']))
  expect(readdirSync(folder)).toEqual(['cchc.vn'])
})

it('gives no portal the name of another', () => {
  linkAliases(folder, portals(['moha.gov.vn']))
  expect(readdirSync(folder)).toEqual([])
})
