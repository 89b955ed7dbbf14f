import { fileURLToPath } from 'node:url'
import { defineConfig, passthroughImageService } from 'astro/config'
import { cong } from './src/adapter/adapter.ts'

// `static`: an ordinary `astro build` of one portal. Anything else: the warm renderer the publisher loads.
const isStatic = process.env.CONG_MODE === 'static'

// Astro writes a random key into its manifest otherwise, and equal sources would give unequal builds. The key guards
// server islands only, and this site has none.
process.env.ASTRO_KEY ??= Buffer.alloc(32).toString('base64')

const plan = new URL(isStatic ? './src/renderer/planned-pages.ts' : './src/renderer/no-pages.ts', import.meta.url)

export default defineConfig({
  output: isStatic ? 'static' : 'server',
  outDir: process.env.CONG_OUT_DIR ?? './dist',
  cacheDir: './node_modules/.astro',
  adapter: cong({ isStatic }),
  trailingSlash: 'always',
  compressHTML: true,
  build: { format: 'directory', inlineStylesheets: 'never' },
  // Pictures get their variants in a step of our own; <Image> would give other bytes in the two builds.
  image: { service: passthroughImageService() },
  devToolbar: { enabled: false },
  vite: {
    build: { assetsInlineLimit: 0, cssCodeSplit: false },
    resolve: { alias: { '#planned-pages': fileURLToPath(plan) } },
  },
})
