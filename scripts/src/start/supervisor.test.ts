import { expect, it } from 'vitest'
import type { RunningPart } from '../parts/running-part.ts'
import { createSupervisor } from './supervisor.ts'

it('stops what was started last first', async () => {
  const supervisor = createSupervisor()
  const stopped: string[] = []
  for (const name of ['database', 'cms', 'publisher']) supervisor.keep(part(name, stopped).part)
  await supervisor.stopAll()
  expect(stopped).toEqual(['publisher', 'cms', 'database'])
})

it('says in one sentence which part died, and gives up what else was going on', async () => {
  const supervisor = createSupervisor()
  const { part: cms, die } = part('The CMS', [])
  supervisor.keep(cms)
  const waiting = supervisor.whileWanted(new Promise(() => {}))
  die('exit code 1')
  await expect(waiting).rejects.toThrow('The CMS stopped by itself (exit code 1). Its log is /tmp/The CMS.log.')
  expect(supervisor.signal.aborted).toBe(true)
})

it('takes a signal as the wish to stop', async () => {
  const supervisor = createSupervisor()
  const waiting = supervisor.whileWanted(new Promise(() => {}))
  process.emit('SIGTERM', 'SIGTERM')
  expect(await waiting).toBe('stopped')
  expect(supervisor.signal.aborted).toBe(true)
})

it('a part stopped on purpose has not died', async () => {
  const supervisor = createSupervisor()
  supervisor.keep(part('cms', []).part)
  await supervisor.stopAll()
  expect(await supervisor.whileWanted(Promise.resolve())).toBe('done')
})

function part(name: string, stopped: string[]): { part: RunningPart; die: (reason: string) => void } {
  const { promise: exited, resolve: die } = Promise.withResolvers<string>()
  const stop = async () => {
    stopped.push(name)
    die('signal SIGTERM')
  }
  return { part: { name, logFile: `/tmp/${name}.log`, exited, stop }, die }
}
