import { exampleBody } from 'shared-types/fixtures'
import pg from 'pg'
import { it } from 'vitest'
import { bootStrapi } from '../boot/boot-strapi'
import { openNewsroom } from '../boot/newsroom'
import { signedFetch } from '../boot/signed-fetch'
it('perf', async () => {
  const cms = await bootStrapi()
  const n = await openNewsroom(cms.strapi)
  const text = { ...exampleBody, content: exampleBody.content.filter(b => b.type !== 'image') }
  const ids: string[] = []
  const ch = await n.write('channel', { nameVi: 'Tin', state: 'approved' }); const tp = await n.write('topic', { nameVi: 'Chủ đề' })
  const w: number[] = [], p: number[] = []
  for (let i = 0; i < 40; i++) { const t = performance.now(); ids.push((await n.write('article', { title: 'Tin ' + i, summary: 's', body: text, channel: ch.documentId, topics: [tp.documentId] })).documentId); w.push(performance.now() - t) }
  for (const id of ids) { const t = performance.now(); await n.publish('article', id); p.push(performance.now() - t) }
  const q = (a: number[], f: number) => [...a].sort((x, y) => x - y)[Math.floor(a.length * f)]!.toFixed(1)
  console.log('write p50/p95', q(w, .5), q(w, .95), 'publish p50/p95', q(p, .5), q(p, .95))
  const client = new pg.Client({ connectionString: cms.databaseUrl }); await client.connect()
  const { rows: [row] } = await client.query(`select document::text from edition where type='article' limit 1`)
  const big = JSON.parse(row.document); big.body.content = Array.from({ length: 12 }, () => ({ type: 'paragraph', content: [{ type: 'text', text: 'Nội dung cải cách hành chính của bộ. '.repeat(12) }] }))
  await client.query(`insert into edition select 'article:'||g||':vi','article',g::text,'vi',md5(g::text),$1::jsonb||jsonb_build_object('documentId',g::text) from generate_series(1,10000) g`, [JSON.stringify(big)])
  const t0 = performance.now(); await client.query(`insert into change(type,document_id,locale) select 'article',g::text,'vi' from generate_series(1,10000) g`); console.log('10000 changes insert', performance.now() - t0)
  for (let k = 0; k < 3; k++) { const t = performance.now(); const r = await signedFetch(cms, `/api/publishing/changes?after=${1000 + k * 500}&limit=500`); const b = await r.text(); console.log('changes 500', (performance.now() - t).toFixed(1), 'ms', b.length) }
  let after: string | null = '', pages = 0; const t1 = performance.now()
  while (after !== null) { const t = performance.now(); const r = await signedFetch(cms, `/api/publishing/snapshot?after=${encodeURIComponent(after)}&limit=500`); const j = JSON.parse(await r.text()); after = j.next; pages++; if (pages % 6 === 0) console.log('page', (performance.now() - t).toFixed(1)) }
  console.log('snapshot', pages, 'pages', (performance.now() - t1).toFixed(0), 'ms', 'rss', process.memoryUsage().rss / 1e6 | 0)
  await client.end(); await cms.stop()
}, 120000)
