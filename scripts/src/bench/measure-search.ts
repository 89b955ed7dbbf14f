import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import type { Page } from 'playwright-core'
import { z } from 'zod'
import { buildIfChanged } from '../build/build-if-changed.ts'
import { sharedTypesBuild, siteBuild } from '../build/builds.ts'
import type { StepReporter } from '../console/step-reporter.ts'
import { startStaticServer } from '../parts/static-server.ts'
import type { Supervisor } from '../start/supervisor.ts'
import { askSearch, type SearchAnswer } from './ask-search.ts'
import { benchSettings } from './bench-settings.ts'
import { measureFirstResult } from './measure-first-result.ts'
import { type AskedQuestion, isFound, leadsToArticle, shareOf, withoutMarks } from './search-result.ts'
import { startBrowser } from './start-browser.ts'
import { writeSearchedTree } from './write-searched-tree.ts'

/** What to measure: how many generated articles stand around what is looked for. */
export interface SearchBench {
  docs: number
}

const askedSchema = z.object({
  regulations: z.boolean(),
  asked: z.array(
    z.object({
      query: z.string(),
      item: z.string(),
      article: z.string().nullable(),
      set: z.enum(['demo', 'heldOut', 'regulations']),
      page: z.string(),
    }),
  ),
})

/** Asks every labelled question of the search page in Chromium, with marks and without; gives the line of figures. */
export async function measureSearch(
  { docs }: SearchBench,
  folder: string,
  { keep, signal }: Supervisor,
  step: StepReporter['step'],
): Promise<object> {
  const settings = await benchSettings(folder)
  for (const build of [sharedTypesBuild, siteBuild])
    await step(build.title, async (note) => note(await buildIfChanged(build, join(folder, 'logs'), signal)))
  await step(`Writing and indexing the demo among ${docs} generated articles`, () =>
    writeSearchedTree(folder, docs, signal),
  )
  const { asked, regulations } = askedSchema.parse(JSON.parse(readFileSync(join(folder, 'asked.json'), 'utf8')))
  if (!regulations)
    console.log('    SKIPPED: the questions over the real regulations; ../shared/regulations is not there.')
  await step('Starting the static server', () => startStaticServer(settings, keep))
  const context = await step('Starting Chromium', async () => (await startBrowser(keep)).newContext())
  const address = `http://localhost:${settings.ports.site}/tim-kiem/`
  const page = await context.newPage()
  await page.goto(address)
  const marked = await step(`Asking ${asked.length} questions with marks`, () => askAll(page, asked, (text) => text))
  const unmarked = await step('Asking them without marks', () => askAll(page, asked, withoutMarks))
  const speed = await step('Timing the first result on a CPU slowed four times', () =>
    measureFirstResult(
      context,
      address,
      asked.slice(0, 20).map(({ query }) => query),
    ),
  )
  for (const line of missed(marked)) console.log(`    ${line}`)
  for (const line of missed(unmarked)) console.log(`    without marks: ${line}`)
  const ofSet = (set: AskedQuestion['set']) => (one: Asked) => one.question.set === set
  const fixed = (one: Asked) => !ofSet('heldOut')(one)
  const ofArticles = ({ question }: Asked) => question.article !== null
  const found = ({ question, answer }: Asked) => isFound(question, answer)
  return {
    bench: 'search',
    success3: shareOf(marked.filter(fixed), found),
    success3_unaccented: shareOf(unmarked.filter(fixed), found),
    queries: marked.filter(fixed).length,
    heldout3: shareOf(marked.filter(ofSet('heldOut')), found),
    heldout3_unaccented: shareOf(unmarked.filter(ofSet('heldOut')), found),
    heldout_queries: marked.filter(ofSet('heldOut')).length,
    demo3: shareOf(marked.filter(ofSet('demo')), found),
    demo3_unaccented: shareOf(unmarked.filter(ofSet('demo')), found),
    regulations3: shareOf(marked.filter(ofSet('regulations')), found),
    regulations3_unaccented: shareOf(unmarked.filter(ofSet('regulations')), found),
    success1: shareOf(marked.filter(fixed), ({ question, answer }) => answer.pages[0] === question.page),
    article3: shareOf(marked.filter(ofArticles), ({ question, answer }) => leadsToArticle(question, answer)),
    ...speed,
  }
}

interface Asked {
  question: AskedQuestion
  typed: string
  answer: SearchAnswer
}

async function askAll(
  page: Page,
  questions: readonly AskedQuestion[],
  spell: (text: string) => string,
): Promise<Asked[]> {
  const answers: Asked[] = []
  for (const question of questions) {
    const typed = spell(question.query)
    const { pages, articles } = await askSearch(page, typed)
    answers.push({ question, typed, answer: { pages: pages.map(publicHost), articles } })
  }
  return answers
}

/** `vucchc.localhost/…` as the labels name it. */
function publicHost(address: string): string {
  return address.replace(/^((?:[a-z0-9-]+\.)?)localhost\//, '$1moha.gov.vn/')
}

function missed(answers: readonly Asked[]): string[] {
  return answers
    .filter(({ question, answer }) => !isFound(question, answer))
    .map(({ question, typed, answer }) => {
      const at = answer.pages.indexOf(question.page)
      return `missed "${typed}" → ${question.item} (${at < 0 ? 'not in the first ten' : `place ${at + 1}`}; first: ${answer.pages[0] ?? 'nothing'})`
    })
}
