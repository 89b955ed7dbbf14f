import { openTestPublisher, freshRoot } from './open-test-publisher.ts'
import { usual } from '../publish-context.ts'
import { spawn } from 'node:child_process'
import { fileURLToPath } from 'node:url'
import pino from 'pino'
const N = Number(process.argv[2] ?? 10000)
const child = spawn(process.execPath, [fileURLToPath(new URL('./zz-bench.ts', import.meta.url)), String(N), 'cms'], { stdio: ['ignore','inherit','inherit','ipc'] })
const { url } = await new Promise<any>(r => child.once('message', r))
const root = freshRoot()
const mb = (n: number) => (n / 1e6) | 0
const show = (what: string) => { const before = process.memoryUsage(); (globalThis as any).gc?.(); const m = process.memoryUsage(); console.log(what, 'rss', mb(before.rss), 'heap', mb(before.heapUsed), '→ gc', mb(m.heapUsed), 'ext', mb(m.external), 'ab', mb(m.arrayBuffers), 'heapTotal', mb(m.heapTotal), 'rss', mb(m.rss)) }
show('start')
const renderer: any = process.env.REAL ? await (await import('../../renderer/load-renderer.ts')).loadRenderer(process.env.REAL) : undefined
show('renderer')
import { nodeDisk } from '../tree/disk.ts'
const X: any = {}
if (process.env.NOREC) X.search = { recordOf: () => null, update: async () => undefined }
if (process.env.NODISK) X.disk = { ...nodeDisk, write() {}, rename() {} }
if (process.env.NOPACK) X.disk = { ...nodeDisk, append() {} }
const o = openTestPublisher(root, url, { ...X, ...(renderer ? { renderer } : {}), log: pino({ level: 'warn' }, pino.destination(2)), aroundStep: async (s, w) => { const r = await w(); show('after ' + s); return r } })
show('opened')
await o.context.feed.changes(100000).catch(() => 0); show('one fetch')
{ const f0 = o.context.feed.snapshot; let n = 0; o.context.feed.snapshot = async (a: any) => { const x = await f0(a); if (n++ % 20 === 0) show('page ' + n); return x } }
const r: any = await o.publisher.publish(usual)
await o.reports.settled(); await o.search.settled()
show('done')
await new Promise(r => setTimeout(r, 3000))
show('later')
import { readFileSync as rf } from 'node:fs'
const sm = rf('/proc/self/smaps','utf8').split(/\n(?=[0-9a-f]+-[0-9a-f]+ )/).map(b => ({ head: b.split('\n')[0]!, rss: Number(/Rss:\s+(\d+)/.exec(b)?.[1] ?? 0) }))
const by: any = {}
for (const s of sm) { const name = s.head.split(/\s+/).slice(5).join(' ') || 'anon'; by[name] = (by[name] ?? 0) + s.rss / 1024 }
console.log(Object.entries(by).sort((a: any, b: any) => b[1] - a[1]).slice(0, 8))
console.log(sm.filter(s => !s.head.split(/\s+/)[5]).sort((a, b) => b.rss - a.rss).slice(0, 12).map(s => s.head.slice(0, 40) + ' ' + (s.rss >> 10)))
await o.close(); child.kill()
