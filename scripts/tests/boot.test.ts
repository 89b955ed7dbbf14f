import { spawnSync } from 'node:child_process'
import {
  chmodSync,
  copyFileSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readFileSync,
  utimesSync,
  writeFileSync,
} from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { expect, it } from 'vitest'

const boot = fileURLToPath(new URL('../boot.mjs', import.meta.url))

it('installs once, then is silent and hands over arguments and exit code', () => {
  const { root, run } = newProject()
  const first = run('hello', 'a', '--b')
  expect(first.stdout).toMatch(/^Installing what the lockfile names/)
  expect(first.stdout).toMatch(/hello a --b\n$/)
  expect(first.status).toBe(3)
  expect(readFileSync(join(root, 'npx-calls'), 'utf8')).toMatch(/^-y pnpm@[\d.]+ install --frozen-lockfile\n$/)

  const second = run('hello')
  expect(second.stdout).toBe('hello \n')
  expect(second.stderr).toBe('')
})

it('installs again when the lockfile has changed', () => {
  const { root, run } = newProject()
  run('hello')
  writeFileSync(join(root, 'pnpm-lock.yaml'), 'lockfileVersion: 2')
  run('hello')
  expect(readFileSync(join(root, 'npx-calls'), 'utf8').trim().split('\n')).toHaveLength(2)
})

it('takes an install made by hand after the lockfile as one', () => {
  const { root, run } = newProject()
  mkdirSync(join(root, 'node_modules'))
  writeFileSync(join(root, 'node_modules', '.modules.yaml'), '')
  const anHourAgo = Date.now() / 1000 - 3600
  utimesSync(join(root, 'pnpm-lock.yaml'), anHourAgo, anHourAgo)
  expect(run('hello').stdout).toBe('hello \n')
  expect(existsSync(join(root, 'npx-calls'))).toBe(false)
})

it('says in one sentence that installing failed, and leaves no mark of success', () => {
  const { root, run } = newProject('exit 1')
  const { status, stderr } = run('hello')
  expect(status).toBe(1)
  expect(stderr).toMatch(/^Installing failed; .*\.\n$/)
  expect(existsSync(join(root, 'node_modules', '.cong-installed'))).toBe(false)
})

it('names the commands there are when asked for another', () => {
  const { run } = newProject()
  expect(run('gone')).toMatchObject({ status: 1, stderr: expect.stringContaining('Commands: hello.') })
  expect(run('--help')).toMatchObject({ status: 0, stdout: expect.stringContaining('Commands: hello.') })
  expect(run('../../evil').status).toBe(1)
})

it('says which file is missing', () => {
  const { root, run } = newProject()
  spawnSync('rm', [join(root, 'pnpm-lock.yaml')])
  expect(run('hello')).toMatchObject({ status: 1, stderr: expect.stringMatching(/pnpm-lock\.yaml is missing/) })
})

/** A project with one command and an `npx` that notes how it was called. */
function newProject(npx = 'mkdir -p node_modules') {
  const root = mkdtempSync(join(tmpdir(), 'cong-boot-'))
  for (const folder of ['scripts/src', 'bin']) mkdirSync(join(root, folder), { recursive: true })
  copyFileSync(boot, join(root, 'scripts', 'boot.mjs'))
  writeFileSync(join(root, 'pnpm-lock.yaml'), 'lockfileVersion: 1')
  writeFileSync(
    join(root, 'scripts', 'src', 'hello.ts'),
    `console.log('hello', process.argv.slice(2).join(' ')); process.exit(process.argv.length > 2 ? 3 : 0)`,
  )
  writeFileSync(join(root, 'bin', 'npx'), `#!/bin/sh\necho "$@" >> npx-calls\n${npx}\n`)
  chmodSync(join(root, 'bin', 'npx'), 0o755)
  const environment = { ...process.env, PATH: `${join(root, 'bin')}:${process.env.PATH}` }
  const run = (...args: string[]) => {
    const { status, stdout, stderr } = spawnSync(process.execPath, [join(root, 'scripts', 'boot.mjs'), ...args], {
      env: environment,
      encoding: 'utf8',
    })
    return { status, stdout, stderr }
  }
  return { root, run }
}
