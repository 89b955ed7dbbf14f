import { spawn } from 'node:child_process'
import { rmSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { expect, it } from 'vitest'
import { loadRenderer } from '../../renderer/load-renderer.ts'
import { usual } from '../publish-context.ts'
import { FakeCms, testSecret } from '../testing/fake-cms.ts'
import { freshRoot } from '../testing/fresh-root.ts'
import { openTestPublisher } from '../testing/open-test-publisher.ts'
import { randomOperation, seeded } from '../testing/random-operations.ts'
import { fillWithSamples, sampleArticle } from '../testing/sample-content.ts'
import { deadReferences } from '../testing/dead-references.ts'
import { treeOf } from '../testing/tree-of.ts'

const site = fileURLToPath(new URL('../../..', import.meta.url))

function run(args: string[], environment: NodeJS.ProcessEnv): Promise<string> {
  return new Promise((resolve, reject) => {
    const child = spawn(process.execPath, args, {
      cwd: site,
      env: { ...process.env, NODE_ENV: 'production', VITEST: '', ASTRO_TELEMETRY_DISABLED: '1', ...environment },
    })
    let output = ''
    for (const stream of [child.stdout, child.stderr])
      stream.on('data', (text) => {
        output += text
      })
    child.on('exit', (code) => (code === 0 ? resolve(output) : reject(new Error(output.slice(-4000)))))
  })
}

it('F1 an ordinary static build of each portal equals the tree of the publisher byte for byte', async () => {
  const cms = new FakeCms()
  const url = await cms.start()
  fillWithSamples(cms, 8)
  const root = freshRoot()
  // Below the site, where the built code finds its packages.
  const dist = join(site, '.data', `test-renderer-${process.pid}`)
  await run([join('node_modules', 'astro', 'bin', 'astro.mjs'), 'build'], { CONG_OUT_DIR: dist })
  const { publisher, www, close } = openTestPublisher(root, url, { renderer: await loadRenderer(dist) })
  await publisher.publish(usual)
  const pick = seeded(7)
  for (let n = 0; n < 30; n += 1) {
    randomOperation(cms, pick)
    expect(await publisher.publish({ ...usual, confirmed: true })).not.toMatchObject({ kind: 'refused' })
  }
  cms.put(sampleArticle(2, { title: "Sửa “<b>” & '…'" }))
  expect(await publisher.publish(usual)).toMatchObject({ kind: 'published' })
  await close()
  expect(deadReferences(www)).toEqual([])
  for (const [label, host] of [
    ['', 'moha.gov.vn'],
    ['vucchc', 'vucchc.moha.gov.vn'],
  ] as const) {
    const outDir = join(root, 'static', host)
    const said = await run([join('src', 'publisher', 'commands', 'static-build.ts')], {
      PORTAL: label,
      CMS_URL: url,
      PUBLISHING_SECRET: testSecret,
      CONG_DATA_DIR: root,
      OUT_DIR: outDir,
    })
    expect(said).toContain(`${host}: feed feed-1, position ${cms.changes.length}, as of `)
    expect(treeOf(outDir)).toEqual(treeOf(join(www, host)))
  }
  await cms.stop()
  rmSync(dist, { recursive: true, force: true })
}, 300_000)
