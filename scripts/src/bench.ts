import { type AdminBench, measureAdmin } from './bench/measure-admin.ts'
import { measurePublish, type PublishBench } from './bench/measure-publish.ts'
import { measureSearch } from './bench/measure-search.ts'
import { runBench } from './bench/run-bench.ts'
import { measureSite, type SiteBench } from './bench/site/measure-site.ts'
import { parseOptions } from './command/parse-options.ts'
import { PlainFailure } from './command/plain-failure.ts'
import { runCommand } from './command/run-command.ts'

const help = `Measures, on content, ports and a folder of its own; the last line is JSON.

  npm run bench -- publish --docs N [--approvals 50] [--peer-ms M]
  npm run bench -- admin [--docs 50000] [--users 200] [--walks 70]
  npm run bench -- search [--docs 1000]
  npm run bench -- site [--profile CODE | --www DIR] [--match PATTERN]

publish   fills N generated articles into three portals, has the chief approve 50 more one after another, and measures
          from each request until the page and its channel's list show it (live) and until the search page, freshly
          loaded in Chromium, lists it (searchable). Then builds the main portal the ordinary way: astro build and a
          whole Pagefind index. --peer-ms takes an earlier measurement of that instead of making one.
admin     fills the panel with documents and people, a tenth of the documents under way; everybody looks at the inbox,
          at lists and at documents, two people at a time: 200 who each click every 20 to 30 seconds. Then items are
          walked through three moves each.
search    indexes the demo and, where ../shared/regulations is there, the real regulations among N generated articles,
          and asks the search page in Chromium every question of a labelled set, with marks and without: how often the
          item meant is among the first three, and how long the first result takes on a CPU slowed four times.
site      builds the demo's portals, validates every page and feed read back from disk (HTML, JSON-LD, RSS and Atom,
          hreflang pairs), serves them over TLS and looks at the heaviest page of every template, main portal and one
          sub-portal, in both languages: Lighthouse, what is sent before any interaction, axe in light, dark, high
          contrast, 200 % text and 320 px; and HTTP Observatory on the shipped headers. --profile shows the demo under
          another regulation (CCHC, HY, MIC, BP), --www measures a tree that is there (e.g. .data/www), --match only
          addresses of a pattern (e.g. '^/van-ban/').

Builds what is not built, stops what it started and deletes what it made, also when it fails.`

await runCommand({ help, run: bench })

async function bench(args: string[]): Promise<void> {
  const options = {
    docs: { type: 'string' },
    approvals: { type: 'string', default: '50' },
    'peer-ms': { type: 'string' },
    users: { type: 'string', default: '200' },
    walks: { type: 'string', default: '70' },
    www: { type: 'string' },
    profile: { type: 'string', default: 'MOHA' },
    match: { type: 'string', default: '' },
  } as const
  const { values, positionals } = parseOptions(args, options, true)
  const peerMs = values['peer-ms']
  switch (positionals.join(' ')) {
    case 'publish': {
      const asked: PublishBench = {
        docs: wholeNumber('--docs', values.docs ?? '1000'),
        approvals: wholeNumber('--approvals', values.approvals),
        peerMs: peerMs === undefined ? null : wholeNumber('--peer-ms', peerMs),
      }
      return runBench((...run) => measurePublish(asked, ...run))
    }
    case 'admin': {
      const asked: AdminBench = {
        docs: wholeNumber('--docs', values.docs ?? '50000'),
        users: wholeNumber('--users', values.users),
        walks: wholeNumber('--walks', values.walks),
      }
      return runBench((...run) => measureAdmin(asked, ...run))
    }
    case 'search':
      return runBench((...run) => measureSearch({ docs: wholeNumber('--docs', values.docs ?? '1000') }, ...run))
    case 'site': {
      const asked: SiteBench = { www: values.www ?? null, profile: values.profile, match: new RegExp(values.match) }
      return runBench((...run) => measureSite(asked, ...run))
    }
    default:
      throw new PlainFailure('Say what to measure: npm run bench -- publish --docs N, -- admin, -- search or -- site')
  }
}

function wholeNumber(name: string, text: string): number {
  const value = Number(text)
  if (Number.isSafeInteger(value) && value > 0) return value
  throw new PlainFailure(`${name} needs a whole number above 0.`)
}
