import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { z } from 'zod'
import { parseOptions } from './command/parse-options.ts'
import { runCommand } from './command/run-command.ts'
import { checkRequirements } from './requirements/check-requirements.ts'
import { currentIssue } from './requirements/current-issue.ts'
import { findClaims } from './requirements/find-claims.ts'
import { rootDir } from './settings/root-dir.ts'

const help = `Checks that every row of the requirement matrix served so far has a test titled with its id.

  npm run requirements

The rows are in shared-types/fixtures/requirements.json (row id → issue number); a test claims a row by beginning its
title with the id, e.g. it('MOHA-6.2 refuses a label with accents', …).`

const rowsSchema = z.record(z.string().regex(/^(MOHA|CCHC|HY|MIC|BP)-/), z.int().min(2).max(9))

await runCommand({ help, run: requirements })

async function requirements(args: string[]): Promise<number> {
  parseOptions(args, {})
  const file = join(rootDir, 'shared-types', 'fixtures', 'requirements.json')
  const rows = rowsSchema.parse(JSON.parse(readFileSync(file, 'utf8')))
  const claims = findClaims(rootDir)
  const { untested, unknown } = checkRequirements(rows, claims, currentIssue)
  for (const id of untested) console.error(`${id} (issue ${rows[id]}) has no test titled with its id.`)
  for (const { id, file, title } of unknown) console.error(`${file}: "${title}" names ${id}, which is no row.`)
  const landed = Object.values(rows).filter((issue) => issue <= currentIssue).length
  console.log(
    `${landed - untested.length} of ${landed} rows up to issue ${currentIssue} have a test; ${claims.length} titles name a row.`,
  )
  return untested.length + unknown.length > 0 ? 1 : 0
}
