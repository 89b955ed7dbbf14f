import { spawn } from 'node:child_process'
import { cpSync, readFileSync, rmSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { exampleFile } from 'shared-types/fixtures'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { usual } from './publish-context.ts'
import type { PublishStep } from './steps/step-runner.ts'
import { deadReferences } from './testing/dead-references.ts'
import { FakeCms } from './testing/fake-cms.ts'
import { freshRoot } from './testing/fresh-root.ts'
import { openTestPublisher } from './testing/open-test-publisher.ts'
import { fillWithSamples, sampleArticle } from './testing/sample-content.ts'
import { treeOf } from './testing/tree-of.ts'
import { phases } from './tree/pack-entry.ts'

const program = fileURLToPath(new URL('./testing/crash-main.ts', import.meta.url))
const steps: PublishStep[] = [
  'readChanges',
  'plan',
  'render',
  'verify',
  'seal',
  ...phases,
  'manifest',
  'cursor',
  'index',
  'report',
]
// Twice at each place, and at every change to the disk, in the full run; once and at a few in the usual one.
const isFull = process.env.CONG_TEST_FULL === '1'

const cms = new FakeCms()
const base = freshRoot()
const roots = [base]
let url: string
let expected: { tree: Record<string, string>; roots: unknown }

beforeAll(async () => {
  url = await cms.start()
  fillWithSamples(cms)
  const first = openTestPublisher(base, url)
  await first.publisher.publish(usual)
  await first.close()
  // One publish with everything: an edit, a new page, a take-down, a new file.
  cms.put(exampleFile({ documentId: 'file-moi', name: 'moi.pdf', mime: 'application/pdf', ...cms.addFile('new') }))
  cms.put(sampleArticle(2, { title: 'Bài số 2, đã sửa' }), sampleArticle(50, { attachmentFileIds: ['file-moi'] }))
  cms.remove(sampleArticle(1))
  const fresh = freshRoot()
  roots.push(fresh)
  const whole = openTestPublisher(fresh, url)
  await whole.publisher.publish(usual)
  await whole.close()
  expected = stateOf(fresh)
}, 60_000)
afterAll(async () => {
  await cms.stop()
  for (const root of roots) rmSync(root, { recursive: true, force: true })
}, 60_000)

function stateOf(root: string) {
  return {
    tree: treeOf(join(root, 'www')),
    roots: JSON.parse(readFileSync(join(root, 'data', 'manifests', 'release.json'), 'utf8')).roots,
  }
}

function runUntilKilled(root: string, crashAt: string): Promise<NodeJS.Signals | number | null> {
  return new Promise((resolve) => {
    const child = spawn(process.execPath, [program, root, url], {
      env: { ...process.env, CONG_CRASH_AT: crashAt },
      stdio: ['ignore', 'ignore', 'inherit'],
    })
    child.on('exit', (code, signal) => resolve(signal ?? code))
  })
}

/** Answers whether the publisher came to the place at all. */
async function crashAndRecover(crashAt: string, times: number): Promise<boolean> {
  const root = freshRoot()
  roots.push(root)
  cpSync(base, root, { recursive: true })
  for (let time = 1; time <= times; time += 1) {
    const end = await runUntilKilled(root, crashAt)
    if (end === 0) return false
    expect(end, `${crashAt}, time ${time}`).toBe('SIGKILL')
    expect(deadReferences(join(root, 'www')), `what a visitor sees after ${crashAt}, time ${time}`).toEqual([])
  }
  const reported = cms.outcomes.length
  const next = openTestPublisher(root, url)
  await next.publisher.publish(usual)
  await next.search.settled()
  await next.reports.settled()
  await next.close()
  expect(stateOf(root), crashAt).toEqual(expected)
  const outcomes = cms.outcomes.slice(reported).flatMap((outcome) => outcome.documents)
  if (crashAt !== 'report:after' && !crashAt.startsWith('disk'))
    expect(outcomes.map(({ key, state }) => [key, state])).toEqual(
      expect.arrayContaining([
        ['article:article-2:vi', 'live'],
        ['article:article-1:vi', 'removed'],
      ]),
    )
  rmSync(root, { recursive: true, force: true })
  return true
}

describe('a killed publisher', () => {
  for (const step of steps) {
    for (const moment of ['before', 'after']) {
      it(`F1 killed ${moment} ${step}, a visitor sees whole pages and the next run ends at the tree of a full publish`, async () => {
        // A finished publish is not taken up again, so the last steps are there once only.
        const isOver = (step === 'cursor' && moment === 'after') || step === 'index' || step === 'report'
        expect(await crashAndRecover(`${step}:${moment}`, isFull && !isOver ? 2 : 1)).toBe(true)
      }, 60_000)
    }
  }

  it(`F1 killed before ${isFull ? 'every' : 'every eighth'} change to the disk, the next run ends at the same tree`, async () => {
    let places = 0
    for (let place = 1; await crashAndRecover(`disk:${place}`, 1); place += isFull ? 1 : 8) places += 1
    expect(places).toBeGreaterThan(isFull ? 70 : 8)
  }, 600_000)
})
