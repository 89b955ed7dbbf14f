import { parseArgs } from 'node:util'
import { createStaticServer } from './create-static-server.ts'

// node serve-static.ts --www DIR --port N [--host 127.0.0.1] [--cms http://127.0.0.1:1337]
const { values } = parseArgs({
  options: {
    www: { type: 'string' },
    port: { type: 'string', default: '8080' },
    host: { type: 'string', default: '127.0.0.1' },
    cms: { type: 'string', default: 'http://127.0.0.1:1337' },
  },
})
if (!values.www) throw new Error('--www is missing.')

const server = createStaticServer({ www: values.www, cms: new URL(values.cms) })
server.listen(Number(values.port), values.host)
for (const signal of ['SIGTERM', 'SIGINT'] as const) {
  process.once(signal, () => {
    server.close()
    server.closeAllConnections()
  })
}
