import { publishBench } from './bench/publish.ts'
import { parseOptions } from './command/parse-options.ts'
import { PlainFailure } from './command/plain-failure.ts'
import { runCommand } from './command/run-command.ts'

const help = `Measures, on content, ports and a folder of its own; the last line is JSON.

  npm run bench -- publish --docs N [--approvals 50] [--peer-ms M]

publish   fills N generated articles into three portals, has the chief approve 50 more one after another, and measures
          from each request until the page and its channel's list show it (live) and until the search page, freshly
          loaded in Chromium, lists it (searchable). Then builds the main portal the ordinary way: astro build and a
          whole Pagefind index. --peer-ms takes an earlier measurement of that instead of making one.

Builds what is not built, stops what it started and deletes what it made, also when it fails.`

await runCommand({ help, run: bench })

async function bench(args: string[]): Promise<void> {
  const options = {
    docs: { type: 'string', default: '1000' },
    approvals: { type: 'string', default: '50' },
    'peer-ms': { type: 'string' },
  } as const
  const { values, positionals } = parseOptions(args, options, true)
  if (positionals.join(' ') !== 'publish')
    throw new PlainFailure('Say what to measure: npm run bench -- publish --docs N')
  const peerMs = values['peer-ms']
  await publishBench({
    docs: wholeNumber('--docs', values.docs),
    approvals: wholeNumber('--approvals', values.approvals),
    peerMs: peerMs === undefined ? null : wholeNumber('--peer-ms', peerMs),
  })
}

function wholeNumber(name: string, text: string): number {
  const value = Number(text)
  if (Number.isSafeInteger(value) && value > 0) return value
  throw new PlainFailure(`${name} needs a whole number above 0.`)
}
