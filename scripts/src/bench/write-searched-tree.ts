import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { PlainFailure } from '../command/plain-failure.ts'
import { runToEnd } from '../parts/run-to-end.ts'
import { rootDir } from '../settings/root-dir.ts'
import { generateArticle } from './generate-article.ts'

/**
 * Has the site write to `folder` a tree with search pages and indexes of the demo, `docs` generated articles and, where
 * they are there, the real regulations, and `asked.json` with the labelled questions. The site has to be built.
 */
export async function writeSearchedTree(folder: string, docs: number, signal?: AbortSignal): Promise<void> {
  const generated = join(folder, 'generated.json')
  writeFileSync(generated, JSON.stringify(Array.from({ length: docs }, (_, index) => generateArticle(1, index))))
  const places = [folder, join(rootDir, 'cms', 'demo'), generated, join(rootDir, '..', 'shared', 'regulations')]
  const program = join(rootDir, 'site', 'src', 'search', 'quality', 'write-searched-tree.ts')
  let said = ''
  const code = await runToEnd({
    args: [program, ...places],
    folder: rootDir,
    environment: process.env,
    output: (text) => {
      said += text
    },
    signal,
  })
  if (code !== 0) throw new PlainFailure(`The tree to search in could not be written.\n${said.slice(-2000)}`)
}
