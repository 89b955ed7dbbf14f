import { mkdtempSync } from 'node:fs'
import { createServer } from 'node:http'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { expect, it } from 'vitest'
import { freePort } from '../net/free-port.ts'
import { parseSettings } from '../settings/parse-settings.ts'
import { checkRoom } from './check-room.ts'

it('names the port that is in use and the variable that changes it', async () => {
  const server = createServer().listen(0, '127.0.0.1')
  await new Promise((resolve) => server.once('listening', resolve))
  const address = server.address()
  const taken = typeof address === 'object' && address ? address.port : 0
  const settings = await freeSettings({ CONG_CMS_PORT: String(taken) })
  await expect(checkRoom(settings)).rejects.toThrow(new RegExp(`^Port ${taken} is in use: .*CONG_CMS_PORT`))
  server.close()
})

it('is content with free ports and an empty disk', async () => {
  await expect(checkRoom(await freeSettings({}))).resolves.toBeUndefined()
})

async function freeSettings(environment: Record<string, string>) {
  const ports = {
    CONG_SITE_PORT: String(await freePort()),
    CONG_CMS_PORT: String(await freePort()),
    CONG_PUBLISHER_PORT: String(await freePort()),
  }
  return parseSettings({ ...ports, ...environment }, mkdtempSync(join(tmpdir(), 'cong-room-')))
}
