import { type ChildProcessWithoutNullStreams, spawn } from 'node:child_process'
import { once } from 'node:events'
import { mkdirSync, mkdtempSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { createInterface } from 'node:readline'
import { fileURLToPath } from 'node:url'
import pg from 'pg'
import { expect, it } from 'vitest'

const program = fileURLToPath(new URL('./serve-postgres.ts', import.meta.url))

it('keeps its data over a stop and a start, below a folder closed to others too', async () => {
  // mkdtemp makes the folder with mode 700, as /root and home folders often are.
  const dir = join(mkdtempSync(join(tmpdir(), 'cong-kept-')), 'postgres')
  const first = await serve(['--dir', dir])
  await query(first.url, 'create table note (words text)')
  await query(first.url, "insert into note values ('Điều 5')")
  first.child.stdin.end()
  expect(await first.code).toBe(0)

  const second = await serve(['--dir', dir])
  expect(await query(second.url, 'select words from note')).toEqual([{ words: 'Điều 5' }])
  second.child.kill('SIGTERM')
  expect(await second.code).toBe(0)
})

it('begins anew where making the data folder was interrupted', async () => {
  const dir = join(mkdtempSync(join(tmpdir(), 'cong-kept-')), 'postgres')
  mkdirSync(join(dir, 'base'), { recursive: true })
  const server = await serve(['--dir', dir])
  expect(await query(server.url, 'show server_encoding')).toEqual([{ server_encoding: 'UTF8' }])
  server.child.stdin.end()
  expect(await server.code).toBe(0)
})

it('is PostgreSQL 18 and lets nobody in without the password', async () => {
  const server = await serve([])
  const [row] = await query(server.url, 'show server_version')
  expect(row).toEqual({ server_version: expect.stringMatching(/^18\./) })
  const wrong = new URL(server.url)
  wrong.password = 'wrong'
  await expect(query(wrong.href, 'select 1')).rejects.toThrow(/password authentication failed/)
  server.child.stdin.end()
  expect(await server.code).toBe(0)
})

async function serve(
  args: string[],
): Promise<{ child: ChildProcessWithoutNullStreams; url: string; code: Promise<number> }> {
  const child = spawn(process.execPath, [program, ...args], {
    env: { ...process.env, CONG_POSTGRES_PASSWORD: 'for-this-test-only' },
  })
  child.stderr.resume()
  const code = once(child, 'exit').then(([exitCode]) => Number(exitCode))
  const [line] = await once(createInterface({ input: child.stdout }), 'line')
  const { url } = JSON.parse(String(line))
  return { child, url, code }
}

async function query(url: string, sql: string): Promise<unknown[]> {
  const client = new pg.Client({ connectionString: url })
  await client.connect()
  try {
    return (await client.query(sql)).rows
  } finally {
    await client.end()
  }
}
