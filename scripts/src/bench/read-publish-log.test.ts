import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { expect, it } from 'vitest'
import { readPublishLog } from './read-publish-log.ts'

it('reads publishes that wrote something, from the given instant on', () => {
  const folder = mkdtempSync(join(tmpdir(), 'cong-log-'))
  const file = join(folder, 'publisher.log')
  const line = (time: string, durationMs: number, pagesWritten: number) =>
    JSON.stringify({ time, durationMs, pagesWritten, steps: { render: 2.5 }, msg: 'published' })
  const lines = [
    line('2026-11-23T09:00:00.000Z', 9000, 12_000),
    'publisher: a plain line',
    '{"msg":"publisher started"}',
    line('2026-11-23T10:00:00.000Z', 31, 14),
    line('2026-11-23T10:00:01.000Z', 2, 0),
  ]
  writeFileSync(file, lines.join('\n'))
  const read = readPublishLog(file, new Date('2026-11-23T09:30:00Z'))
  expect(read).toMatchObject([{ durationMs: 31, pagesWritten: 14, steps: { render: 2.5 } }])
  rmSync(folder, { recursive: true })
})
