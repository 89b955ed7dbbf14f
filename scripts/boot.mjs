#!/usr/bin/env node
// The door every `npm run …` goes through. Plain JavaScript, because it runs before anything is installed and on any
// Node from 20 on: install what the lockfile names, find Node 24, hand over to scripts/src/<command>.ts.
import { spawn, spawnSync } from 'node:child_process'
import { createHash } from 'node:crypto'
import { existsSync, readdirSync, readFileSync, statSync, writeFileSync } from 'node:fs'
import { constants } from 'node:os'
import { delimiter, join } from 'node:path'
import { fileURLToPath } from 'node:url'

const pnpmVersion = '12.21.0'
const root = fileURLToPath(new URL('..', import.meta.url))
const bin = join(root, 'node_modules', '.bin')
const lockfile = join(root, 'pnpm-lock.yaml')
const marker = join(root, 'node_modules', '.cong-installed')

const [command, ...args] = process.argv.slice(2)
checkMachine()
const script = findScript(command)
if (!isInstalled()) install()
handOver(findNode(), script, args)

function checkMachine() {
  const major = Number(process.versions.node.split('.')[0])
  if (major < 20) fail(`Node 20 or newer is needed; this is Node ${process.versions.node}.`)
  if (process.platform !== 'linux' && process.platform !== 'darwin') {
    fail(`Cổng runs on Linux and macOS; on ${process.platform} use Linux in a virtual machine (on Windows: WSL 2).`)
  }
}

function findScript(name) {
  const commands = readdirSync(join(root, 'scripts', 'src'))
    .filter((file) => file.endsWith('.ts') && !file.endsWith('.test.ts'))
    .map((file) => file.slice(0, -'.ts'.length))
    .sort()
  if (commands.includes(name)) return join(root, 'scripts', 'src', `${name}.ts`)
  const list = `Commands: ${commands.join(', ')}. Each answers --help.`
  if (name !== '--help') fail(name ? `There is no command "${name}". ${list}` : list)
  console.log(list)
  process.exit(0)
}

/** The marker holds the lockfile's digest. An install made by hand after the lockfile was written counts too. */
function isInstalled() {
  if (!existsSync(lockfile)) fail('The file pnpm-lock.yaml is missing; take a complete copy of the project.')
  if (existsSync(marker) && readFileSync(marker, 'utf8') === lockfileDigest()) return true
  const byHand = join(root, 'node_modules', '.modules.yaml')
  return existsSync(byHand) && statSync(byHand).mtimeMs >= statSync(lockfile).mtimeMs
}

function install() {
  const began = Date.now()
  console.log('Installing what the lockfile names (about a minute the first time) …')
  // NODE_ENV=production would leave out the compiler, which the first build needs.
  const { NODE_ENV: _, ...env } = process.env
  const npx = ['-y', `pnpm@${pnpmVersion}`, 'install', '--frozen-lockfile']
  const { status, error } = spawnSync('npx', npx, { cwd: root, stdio: 'inherit', env: { ...env, CI: 'true' } })
  if (error) fail(`npx could not be started (${error.message}); npm must be installed beside Node.`)
  if (status !== 0)
    fail('Installing failed; the lines above say why. Check the network and the disk, then run it again.')
  writeFileSync(marker, lockfileDigest())
  console.log(`Installed in ${((Date.now() - began) / 1000).toFixed(1)} s.\n`)
}

function findNode() {
  const installed = join(root, 'node_modules', `node-${process.platform}-${process.arch}`, 'bin', 'node')
  if (existsSync(installed)) return installed
  if (Number(process.versions.node.split('.')[0]) >= 24) return process.execPath
  return fail(
    `Node 24 is needed, and npm has no copy for ${process.platform}-${process.arch}: install it, then try again.`,
  )
}

function handOver(node, file, rest) {
  const env = { ...process.env, PATH: `${bin}${delimiter}${process.env.PATH ?? ''}` }
  const child = spawn(node, [file, ...rest], { stdio: 'inherit', env })
  child.on('error', (error) => fail(`${node} could not be started: ${error.message}`))
  for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP']) process.on(signal, () => child.kill(signal))
  child.on('exit', (code, signal) => process.exit(signal ? 128 + constants.signals[signal] : code))
}

function lockfileDigest() {
  return createHash('sha256').update(readFileSync(lockfile)).digest('hex')
}

function fail(sentence) {
  console.error(sentence)
  process.exit(1)
}
