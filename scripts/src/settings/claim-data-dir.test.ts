import { mkdtempSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { expect, it } from 'vitest'
import { claimDataDir } from './claim-data-dir.ts'

it('lets one process have the data folder, and the next one when it has let go', () => {
  const dataDir = join(mkdtempSync(join(tmpdir(), 'cong-claim-')), 'data')
  const release = claimDataDir(dataDir)
  expect(() => claimDataDir(dataDir)).toThrow(`Cổng is running on ${dataDir}: stop it first`)
  release()
  claimDataDir(dataDir)()
})
