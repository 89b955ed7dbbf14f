import pg from 'pg'
import type * as reading from '../../src/audit/read-chain'
import type { verifyChain } from '../../src/audit/verify-chain'
import { type BootedCms, loadCompiled } from '../boot/boot-strapi'

/** The verdict on a running CMS's audit log, as `audit:verify` comes to it. */
export async function checkLog({ databaseUrl }: Pick<BootedCms, 'databaseUrl'>, anchor: string | null = null) {
  const { readHead, readRows } = loadCompiled<typeof reading>('src/audit/read-chain')
  const verifying = loadCompiled<{ verifyChain: typeof verifyChain }>('src/audit/verify-chain')
  const client = new pg.Client({ connectionString: databaseUrl })
  await client.connect()
  try {
    return await verifying.verifyChain(readRows(client), await readHead(client), anchor)
  } finally {
    await client.end()
  }
}
