import { cp, mkdir, writeFile } from 'node:fs/promises'
import { dirname, join } from 'node:path'
import { loadRenderer } from '../load-renderer.ts'
import { buildTo } from './build-to.ts'
import { examplePages } from './example-pages.ts'

// Every example page as a web server's folder, the style guide among them at /bo-giao-dien/, for those who work on the
// site, for pictures and for measurements: `pnpm --filter site style-guide WWW_DIR`.
const [www] = process.argv.slice(2)
if (!www) throw new Error('usage: draw-examples.ts WWW_DIR')
const renderer = await loadRenderer(await buildTo('drawn-examples', 'warm'))
for (const entry of examplePages) {
  const { host, path } = entry
  await write(join(www, host, path.endsWith('/') ? `${path}index.html` : path), await renderer.render(entry))
}
for (const host of new Set(examplePages.map((entry) => entry.host))) {
  for (const { path, file } of renderer.assets()) await cp(file, join(www, host, path))
}

async function write(file: string, text: string): Promise<void> {
  await mkdir(dirname(file), { recursive: true })
  await writeFile(file, text)
}
