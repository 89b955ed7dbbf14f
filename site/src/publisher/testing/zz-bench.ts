import { openTestPublisher, freshRoot } from '/work/main/site/src/publisher/testing/open-test-publisher.ts'
import { FakeCms } from '/work/main/site/src/publisher/testing/fake-cms.ts'
import { fillWithSamples, sampleArticle } from '/work/main/site/src/publisher/testing/sample-content.ts'
import { usual } from '/work/main/site/src/publisher/publish-context.ts'
import pino from 'pino'
import { spawn } from 'node:child_process'
import { fileURLToPath } from 'node:url'
import v8x from 'node:v8'
if (process.env.FLAG) { console.log('new space', v8x.getHeapSpaceStatistics().filter(x => x.space_name === 'new_space')[0]); v8x.setFlagsFromString(process.env.FLAG) }
const N = Number(process.argv[2] ?? 10000)
const body = { type: 'doc', content: Array.from({length: 12}, (_, i) => ({ type: 'paragraph', content: [{ type: 'text', text: 'Cải cách hành chính là nhiệm vụ trọng tâm của cơ quan nhà nước trong giai đoạn mới, '.repeat(3) + i }] })) }
const day = (n: number) => new Date(Date.UTC(2016, 0, 1) + n * 8 * 3600_000).toISOString()
const make = (n: number) => sampleArticle(n, { body: body as any, firstPublishedAt: day(n), lastPublishedAt: day(n), coverFileId: null, attachmentFileIds: [] })
if (process.argv[3] === 'cms') {
  const cms = new FakeCms()
  fillWithSamples(cms, 0)
  for (let n = 1; n <= N; n++) cms.put(make(n))
  const url = await cms.start()
  process.on('message', (m: any) => { cms.put(make(m.n)); process.send!({ head: cms.changes.length }) })
  process.send!({ url })
} else {
  const child = spawn(process.execPath, [fileURLToPath(import.meta.url), String(N), 'cms'], { stdio: ['ignore','inherit','inherit','ipc'] })
  const next = () => new Promise<any>(r => child.once('message', r))
  const { url } = await next()
  const parts: any = { log: pino({ level: 'warn' }, pino.destination(2)), feed: undefined }
  delete parts.feed
  if (process.env.REAL) { const { loadRenderer } = await import('/work/main/site/src/renderer/load-renderer.ts'); parts.renderer = await loadRenderer(process.env.REAL) }
  const root = freshRoot()
  let last: any
  let o = openTestPublisher(root, url, parts)
  const wrap = o.context.step
  let t0 = performance.now()
  let r: any = await o.publisher.publish(usual)
  console.log('first', Math.round(performance.now() - t0), 'ms', r.kind, r.pagesWritten ?? r.issues?.slice(0,3), 'rss', process.memoryUsage.rss() / 1e6 | 0)
  let steps: Record<string, number[]> = {}
  const orig = o.context.step
  o.context.step = (async (s: any, w: any) => { const f = performance.now(); try { return await orig(s, w) } finally { (steps[s] ??= []).push(performance.now() - f) } }) as any
  const times: number[] = []
  const slow: any = {}
  if (process.env.REAL) { const rr = parts.renderer.render; o.context.renderer.render = async (e: any) => { const f = performance.now(); const t = await rr(e); (slow[e.kind] ??= []).push(performance.now() - f); return t } }
  const { nodeDisk } = await import('../tree/disk.ts')
  const dk: any = {}
  for (const k of Object.keys(nodeDisk)) { const f0 = (nodeDisk as any)[k]; (nodeDisk as any)[k] = (...a: any[]) => { const f = performance.now(); try { return f0(...a) } finally { const where = String(a.at(-1)).includes('manifests') ? 'm' : String(a.at(-1)).includes('www') ? 'w' : ''; (dk[k + where] ??= []).push(performance.now() - f) } } }

  for (let i = 1; i <= 60; i++) {
    const answer = next(); child.send({ n: N + i }); await answer
    const f = performance.now()
    r = await o.publisher.publish(usual)
    times.push(performance.now() - f)
    await o.reports.settled()
  }
  const med = (a: number[]) => a.sort((x, y) => x - y)[a.length >> 1]!.toFixed(2) + '/' + a[Math.floor(a.length * .95)]!.toFixed(2)
  console.log('publish', med(times), 'pages', r.pagesWritten, 'rss', process.memoryUsage.rss() / 1e6 | 0)
  console.log(Object.fromEntries(Object.entries(steps).map(([k, v]) => [k, med(v)])))
  console.log('render by kind', Object.fromEntries(Object.entries(slow).map(([k, v]: any) => [k, v.length + 'x ' + med(v)])))
  console.log('disk', Object.fromEntries(Object.entries(dk).map(([k, v]: any) => [k, (v.length / 60).toFixed(1) + 'x ' + med(v)])))
  await o.close()
  t0 = performance.now()
  o = openTestPublisher(root, url, parts)
  r = await o.publisher.publish(usual)
  console.log('restart', Math.round(performance.now() - t0), r.kind, r.pagesWritten, 'rss', process.memoryUsage.rss() / 1e6 | 0)
  await o.close()
  child.kill()
}
