import { execFileSync, spawn } from 'node:child_process'
import { once } from 'node:events'
import { existsSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { connect } from 'node:net'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { setTimeout as sleep } from 'node:timers/promises'
import { afterAll, beforeAll, expect, it } from 'vitest'
import { type Observation, observe } from '../../src/bench/site/observatory/observe.ts'
import { serveOverTls } from '../../src/bench/site/tls/serve-over-tls.ts'
import { createTestAuthority, type TestAuthority } from '../../src/bench/site/tls/test-authority.ts'
import { freePort } from '../../src/net/free-port.ts'
import { writeNginxConfiguration } from '../../src/static-server/testing/write-nginx-configuration.ts'

/** Debian: apt install nginx-light. */
const nginx = '/usr/sbin/nginx'

let authority: TestAuthority
const folder = mkdtempSync(join(tmpdir(), 'cong-observed-'))
beforeAll(async () => {
  authority = await createTestAuthority([])
  // nginx reads as another user.
  execFileSync('chmod', ['755', folder])
  mkdirSync(join(folder, 'www', 'moha.gov.vn'), { recursive: true })
  writeFileSync(join(folder, 'www', 'moha.gov.vn', 'index.html'), '<!doctype html><title>Bộ Nội vụ</title>')
})
afterAll(() => rmSync(folder, { recursive: true }))

it('W5 the shipped headers are worth 130 points to HTTP Observatory, from the static server', async () => {
  const site = await serveOverTls(join(folder, 'www'), authority, new URL('http://127.0.0.1:9'))
  try {
    expectTop(await observe(`localhost:${site.port}`, authority.authority))
  } finally {
    site.close()
  }
})

it.runIf(existsSync(nginx))('W5 the shipped headers are worth 130 points to HTTP Observatory, from nginx', async () => {
  const port = await freePort()
  for (const name of ['key', 'cert'] as const) writeFileSync(join(folder, `${name}.pem`), authority[name])
  const lines = [
    `127.0.0.1:${port} ssl`,
    `ssl_certificate ${folder}/cert.pem`,
    `ssl_certificate_key ${folder}/key.pem`,
    'error_page 497 =301 https://$http_host$request_uri',
  ]
  const file = writeNginxConfiguration(folder, { listen: lines.join(';\n  '), cms: 'http://127.0.0.1:9' })
  const server = spawn(nginx, ['-c', file, '-e', join(folder, 'error.log')], { stdio: 'inherit' })
  try {
    for (let attempt = 0; attempt < 50 && !(await answers(port)); attempt += 1) await sleep(100)
    expectTop(await observe(`localhost:${port}`, authority.authority))
  } finally {
    server.kill('SIGTERM')
    await once(server, 'exit')
  }
})

function expectTop({ score, findings }: Observation): void {
  expect(Object.entries(findings).filter(([, { pass }]) => !pass)).toEqual([])
  expect(findings['strict-transport-security']?.result).toBe('hsts-implemented-max-age-at-least-six-months')
  expect(score).toBeGreaterThanOrEqual(130)
}

async function answers(port: number): Promise<boolean> {
  const socket = connect(port, '127.0.0.1')
  const outcome = await Promise.race([
    once(socket, 'connect').then(() => true),
    once(socket, 'error').then(() => false),
  ]).catch(() => false)
  socket.destroy()
  return outcome
}
