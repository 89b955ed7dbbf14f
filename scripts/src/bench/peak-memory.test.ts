import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { expect, it } from 'vitest'
import { childrenOf, peakMemory } from './peak-memory.ts'

it.runIf(process.platform === 'linux')('knows a process’s peak and its children', async () => {
  const child = spawn('sleep', ['10'])
  await once(child, 'spawn')
  expect(childrenOf(process.pid)).toContain(child.pid)
  expect(peakMemory(process.pid)).toBeGreaterThan(20)
  child.kill()
  await once(child, 'exit')
  expect(peakMemory(Number(child.pid))).toBe(0)
})
