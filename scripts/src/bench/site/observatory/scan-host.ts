import fs from 'node:fs'
import { syncBuiltinESMExports } from 'node:module'
import { scan } from '@mdn/mdn-http-observatory'

// node scan-host.ts HOST:PORT, with NODE_EXTRA_CA_CERTS naming the test authority: HTTP Observatory's own answer as JSON.
// When it is installed, Observatory fetches the list of hosts that browsers preload for HTTPS; here that is not fetched,
// and a host under test is on no list.
const readFileSync = fs.readFileSync
fs.readFileSync = ((path: Parameters<typeof readFileSync>[0], ...rest: [never]) =>
  String(path).endsWith('hsts-preload.json') ? '{}' : readFileSync(path, ...rest)) as typeof readFileSync
syncBuiltinESMExports()
console.log(JSON.stringify(await scan(process.argv[2] ?? '')))
