import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import type { Address } from '../../page-plan/planned-entry.ts'
import { outputPath } from '../tree/output-path.ts'

/** The bytes of the public tree at an address; null where there is no file. Nothing outside the host's folder is read. */
export async function readTree(www: string, address: Address): Promise<Buffer | null> {
  const file = outputPath(address)
  if (!file) return null
  try {
    return await readFile(join(www, file))
  } catch (cause) {
    if (cause instanceof Error && 'code' in cause && ['ENOENT', 'ENOTDIR', 'EISDIR'].includes(String(cause.code)))
      return null
    throw cause
  }
}
