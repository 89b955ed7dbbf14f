import { readdir } from 'node:fs/promises'

/** The hosts that have a folder below `www` now. A folder may be a link to a generation; names with a dot first are not hosts. */
export async function listHosts(www: string): Promise<string[]> {
  const entries = await readdir(www, { withFileTypes: true }).catch(() => [])
  return entries
    .filter((entry) => (entry.isDirectory() || entry.isSymbolicLink()) && /^[a-z0-9][a-z0-9.-]*$/.test(entry.name))
    .map((entry) => entry.name)
    .sort()
}
