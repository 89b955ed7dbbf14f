import { fileURLToPath } from 'node:url'
import { build } from 'astro'

// A process of its own for each build: `node build-examples.ts warm|static OUT_DIR`.
const [mode, outDir] = process.argv.slice(2)
if (!outDir || (mode !== 'warm' && mode !== 'static')) throw new Error('usage: build-examples.ts warm|static OUT_DIR')
process.env.CONG_MODE = mode
process.env.CONG_OUT_DIR = outDir
process.env.ASTRO_TELEMETRY_DISABLED = '1'
const examples = fileURLToPath(new URL('./planned-examples.ts', import.meta.url))
await build({
  root: fileURLToPath(new URL('../../../', import.meta.url)),
  logLevel: 'error',
  ...(mode === 'static' ? { vite: { resolve: { alias: { '#planned-pages': examples } } } } : {}),
})
