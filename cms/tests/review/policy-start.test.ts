import { cp, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises'
import { createRequire } from 'node:module'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { afterAll, beforeAll, expect, it } from 'vitest'
import { bootStrapi } from '../boot/boot-strapi'

let folder: string

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'cong-test-policy-'))
  const shipped = dirname(createRequire(import.meta.url).resolve('shared-types/policy/profiles/moha.json'))
  await cp(shipped, folder, { recursive: true })
})
afterAll(() => rm(folder, { recursive: true, force: true }))

it('does not start on a profile with a wrong value, and names file, line, path and what is allowed', async () => {
  const file = join(folder, 'cchc.json')
  const text = (await readFile(file, 'utf8')).replace('"role": "chief"', '"role": "king"')
  await writeFile(file, text)
  const line = text.slice(0, text.indexOf('"king"')).split('\n').length
  const message = await bootStrapi({ POLICY_DIR: folder }).then(
    () => 'it started',
    (error: unknown) => String(error),
  )
  expect(message).toContain('does not start')
  expect(message).toContain(`${file}:${line} board[0].role`)
  expect(message).toContain('"deputyChief"')
})
