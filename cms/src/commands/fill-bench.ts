import { resolve } from 'node:path'
import { openBenchDesk } from '../bench-fill/bench-desk'
import { fillArticles, type Models } from '../bench-fill/fill-articles'
import { readArticles } from '../bench-fill/read-articles'
import { writeByReview } from '../bench-fill/write-by-review'
import { withCms } from './load-cms'
import { CommandError, runCommand } from './run-command'

const help = `Fills the CMS with generated articles for measuring. Only for a database that is thrown away.

  node dist/src/commands/fill-bench.js --live FILE --waiting FILE

  --live FILE      articles that become live, in bulk, one JSON object a line
  --waiting FILE   articles that are written and reviewed up to the chief's desk, by the features people use

Needs the accounts of create-accounts.js --demo. Prints one JSON line per waiting article: {"documentId","slug"}.`

const portion = 500

runCommand(help, async (args) => {
  if (process.env['NODE_ENV'] === 'production') throw new CommandError('fill-bench is refused with NODE_ENV=production')
  const [live, waiting] = [fileAfter(args, '--live'), fileAfter(args, '--waiting')]
  await withCms(async (strapi) => {
    const now = new Date()
    const desk = await openBenchDesk(strapi, now)
    const models: Models = new Map()
    for await (const articles of readArticles(live, portion)) await fillArticles(strapi, desk, models, articles, now)
    for await (const articles of readArticles(waiting, portion)) {
      for (const article of articles) {
        const documentId = await writeByReview(strapi, desk, article, 'chiefReview', { at: now, now })
        console.log(JSON.stringify({ documentId, slug: article.slug }))
      }
    }
  })
})

function fileAfter(args: readonly string[], option: string): string {
  const at = args.indexOf(option)
  const name = at < 0 ? undefined : args[at + 1]
  if (!name) throw new CommandError(`Name the file after ${option}`)
  return resolve(name)
}
