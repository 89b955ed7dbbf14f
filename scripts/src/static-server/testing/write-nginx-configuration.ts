import { readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'

const compose = fileURLToPath(new URL('../../../compose/', import.meta.url))

/**
 * Writes the shipped configuration as one for an nginx of a test, in the foreground and within `folder`, whose `www` it
 * serves; gives the file. `listen` is what stands behind nginx's word, lines for certificates may follow it.
 */
export function writeNginxConfiguration(folder: string, { listen, cms }: { listen: string; cms: string }): string {
  const server = readFileSync(join(compose, 'nginx.conf.template'), 'utf8')
    .replaceAll(/\$\{CONG_MAIN_HOST\}/g, 'moha.gov.vn')
    .replaceAll(/\$\{CONG_CMS_URL\}/g, cms)
    .replaceAll('/data/www', join(folder, 'www'))
    .replace('/etc/nginx/security-headers.conf', join(compose, 'security-headers.conf'))
    .replace('listen 8080 default_server', `listen ${listen}`)
  const temporary = ['client_body', 'proxy', 'fastcgi', 'uwsgi', 'scgi'].map(
    (name) => `${name}_temp_path ${folder}/tmp-${name};`,
  )
  const main = `daemon off; pid ${folder}/pid; events {} http { include /etc/nginx/mime.types; access_log off; ${temporary.join(' ')}\n${server}\n}`
  const file = join(folder, 'nginx.conf')
  writeFileSync(file, main)
  return file
}
