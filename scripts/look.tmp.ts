import { createServer } from 'node:http'
import { readFileSync, existsSync } from 'node:fs'
import { extname, join } from 'node:path'
import { gzipSync } from 'node:zlib'
import chromium from '@sparticuz/chromium'
import { chromium as playwright } from 'playwright-core'
import { checkAccess } from './src/bench/site/browser/check-access.ts'
import { builtPages } from './src/bench/site/tree/built-pages.ts'
import { treeIssues } from './src/bench/site/tree/tree-issues.ts'
const [www = '', out = '', ...paths] = process.argv.slice(2)
const types: Record<string, string> = { '.html': 'text/html; charset=utf-8', '.css': 'text/css', '.js': 'text/javascript', '.svg': 'image/svg+xml', '.woff2': 'font/woff2', '.png': 'image/png', '.jpg': 'image/jpeg' }
const server = createServer((q, r) => {
  const path = decodeURIComponent(new URL(q.url ?? '/', 'http://x').pathname)
  const file = join(www, 'moha.gov.vn', path.endsWith('/') ? `${path}index.html` : path)
  if (!existsSync(file)) { r.writeHead(404).end(); return }
  r.writeHead(200, { 'content-type': types[extname(file)] ?? 'application/octet-stream' }).end(readFileSync(file))
})
await new Promise<void>((done) => server.listen(0, '127.0.0.1', done))
const port = (server.address() as { port: number }).port
const browser = await playwright.launch({ executablePath: await chromium.executablePath(), args: ['--no-sandbox', '--disable-gpu', `--host-resolver-rules=MAP * 127.0.0.1:${port}`], headless: true })
const shots = process.env.SHOTS === '1'
for (const path of paths) {
  const address = `http://moha.gov.vn:${port}${path}`
  for (const issue of await checkAccess(browser, address)) console.log(issue.words)
  const html = readFileSync(join(www, 'moha.gov.vn', path, 'index.html'))
  console.log(path, 'gzip', gzipSync(html).length)
  if (!shots) continue
  for (const [name, width, scheme] of [['phone', 360, 'light'], ['desktop', 1280, 'light'], ['dark', 360, 'dark']] as const) {
    const page = await browser.newPage({ viewport: { width, height: 900 }, colorScheme: scheme })
    await page.goto(address)
    await page.screenshot({ path: join(out, `${path.replaceAll('/', '_')}${name}.png`), fullPage: true })
    await page.close()
  }
}
const issues = await treeIssues(www, builtPages(www))
for (const line of Object.values(issues).flat()) console.log(line)
await browser.close()
server.close()
