import './log-errors-only'
import pg from 'pg'
import { faultWords } from '../audit/fault-words'
import { guardFaults } from '../audit/guard-faults'
import { beginReading, readHead, readRows } from '../audit/read-chain'
import { verifyChain } from '../audit/verify-chain'
import { environment } from '../environment'
import { CommandError, runCommand } from './run-command'

const help = `Checks the audit log: every event's hash, the order of numbers, the head, and the triggers that guard its tables.

  node dist/src/commands/audit-verify.js [--head HASH]

  --head HASH   a head printed by an earlier check: it must still be in the log

Prints the number of events and the line to keep elsewhere: whoever owns the tables can rewrite all of them, and only a
head kept outside finds that. Ends with 1 and names the first broken event, and every missing guard, otherwise.`

runCommand(help, async (args) => {
  const anchor = anchorOf(args)
  // Not through Strapi: the log can be checked when the CMS refuses to start.
  const client = new pg.Client({ connectionString: environment.DATABASE_URL })
  await client.connect()
  try {
    await beginReading(client)
    const verdict = await verifyChain(readRows(client), await readHead(client), anchor)
    const faults = [...(verdict.fault === null ? [] : [faultWords(verdict)]), ...(await guardFaults(client))]
    if (verdict.fault !== null || faults.length > 0) throw new CommandError(faults.join('\n'))
    const { seq, hash } = verdict.end
    console.log(`${seq} events, none changed, none missing; the tables' triggers are on.\nHead: ${hash}`)
    console.log(`Keep elsewhere: ${new Date().toISOString()} event ${seq} audit:verify --head ${hash}`)
  } finally {
    await client.end()
  }
})

function anchorOf(args: readonly string[]): string | null {
  if (args.length === 0) return null
  const [flag, hash, ...others] = args
  if (flag === '--head' && hash !== undefined && /^[0-9a-f]{64}$/.test(hash) && others.length === 0) return hash
  throw new CommandError('The call is: audit:verify [--head HASH], the hash being 64 digits 0–9 a–f.')
}
