import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { expect, it } from 'vitest'
import { childrenOf, commandOf, residentOf } from './process-memory.ts'

it.runIf(process.platform === 'linux')('knows a process’s memory, its children and how it was started', async () => {
  const child = spawn('sleep', ['10'])
  await once(child, 'spawn')
  expect(childrenOf(process.pid)).toContain(child.pid)
  expect(commandOf(Number(child.pid))).toBe('sleep 10 ')
  const own = residentOf(process.pid)
  expect(own.now).toBeGreaterThan(20)
  expect(own.peak).toBeGreaterThanOrEqual(own.now)
  child.kill()
  await once(child, 'exit')
  expect(residentOf(Number(child.pid))).toEqual({ now: 0, peak: 0 })
})
