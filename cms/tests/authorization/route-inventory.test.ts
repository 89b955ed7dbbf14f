import { readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { roles } from 'shared-types/review'
import { afterAll, beforeAll, expect, it } from 'vitest'
import { type BootedCms, bootStrapi } from '../boot/boot-strapi'
import { type Office, openOffice } from '../review/office'
import { mainPlaces, type Place, staffRoom, type Who } from './people'
import { addressOf, type Route, routesOf } from './routes-of'
import { openPanel, type Session, sessionOf } from './session'

/** One line of the inventory: the route, how it is guarded, and whom it lets past its guard. */
interface Line {
  route: string
  /** `open`: no login; `signed`: the publisher's signature, or a short-lived signed address; `login`: a panel session; `closed`: answers nobody. */
  auth: 'open' | 'signed' | 'login' | 'closed'
  /** Who of those signed in is let past the guard: `all`, or codes with a space between. */
  who?: string
}

const path = join(import.meta.dirname, 'route-inventory.json')
const renew = process.env['CONG_RENEW_TABLES'] === '1'
const whole = process.env['CONG_TEST_FULL'] === '1' || renew
const people: readonly Who[] = [...roles, 'superAdmin']
const sample: readonly Who[] = ['superAdmin', 'reporter', 'auditor']

let cms: BootedCms
let office: Office
let routes: Route[]
const panels = new Map<Who, Session>()

beforeAll(async () => {
  cms = await bootStrapi()
  office = await openOffice(cms)
  const room = staffRoom(cms, office)
  for (const who of whole ? people : sample)
    panels.set(who, await openPanel(cms, await room.of(who, mainPlaces['office'] as Place)))
  routes = routesOf(cms)
  if (renew) writeFileSync(path, `${JSON.stringify(await survey(), null, 1)}\n`)
}, 600_000)
afterAll(() => cms?.stop())

const listed = () => JSON.parse(readFileSync(path, 'utf8')) as Line[]
const nameOf = ({ method, path: address }: Route) => `${method} ${address}`

/** Routes that would end the session they are tried with. */
const ends = [/logout/, /users\/me\/sessions/]

it('A1 every route of the running CMS is on the list: a new one is listed with who may use it before it ships', () => {
  expect(routes.map(nameOf)).toEqual(listed().map(({ route }) => route))
})

it('A1 every route is guarded as the list says', async () => {
  const wrong: unknown[] = []
  for (const [index, line] of listed().entries()) {
    const auth = await authOf(routes[index] as Route)
    if (auth !== line.auth) wrong.push([line.route, auth, line.auth])
  }
  expect(wrong).toEqual([])
}, 300_000)

it.skipIf(renew)(
  'A1 every route lets past its guard whom the list says, and nobody else',
  async () => {
    console.log(
      `authorization: each route tried as ${panels.size} of ${people.length} people${whole ? '' : '; CONG_TEST_FULL=1 tries all'}`,
    )
    const wrong: unknown[] = []
    for (const [index, line] of listed().entries()) {
      if (line.auth !== 'login' || line.who === undefined) continue
      const passing = await passingOf(routes[index] as Route)
      const wanted =
        line.who === 'all' ? [...panels.keys()] : line.who.split(' ').filter((who) => panels.has(who as Who))
      if (passing.toSorted().join() !== wanted.toSorted().join()) wrong.push([line.route, passing, wanted])
    }
    expect(wrong).toEqual([])
  },
  1_200_000,
)

it('decision 9 nothing is open to the public but what a login page, a health check and the public API need', () => {
  expect(
    listed()
      .filter(({ auth }) => auth === 'open')
      .map(({ route }) => route),
  ).toMatchInlineSnapshot(`
    [
      "GET /",
      "ALL /_health",
      "GET /((?!uploads/).+)",
      "GET /accounts/oidc",
      "GET /accounts/oidc/callback",
      "GET /accounts/oidc/start",
      "POST /admin/access-token",
      "GET /admin/init",
      "POST /admin/login",
      "GET /admin/project-type",
      "POST /api/public/reader-reports",
      "GET /api/public/reader-reports/style.css",
      "GET /api/public/status",
      "GET /content-manager/preview/script",
      "GET /uploads/(.*)",
    ]
  `)
})

async function survey(): Promise<Line[]> {
  const lines: Line[] = []
  for (const route of routes) {
    const auth = await authOf(route)
    const isTried = auth === 'login' && !ends.some((end) => end.test(route.path))
    const passing = isTried ? await passingOf(route) : null
    const who = passing && (passing.length === people.length ? 'all' : passing.join(' '))
    lines.push({ route: nameOf(route), auth, ...(who === null ? {} : { who }) })
  }
  return lines
}

async function authOf(route: Route): Promise<Line['auth']> {
  if (/^\/(api\/publishing|media)\//.test(route.path)) return 'signed'
  const { status, text } = await sessionOf(cms).send(methodOf(route), addressOf(route), bodyFor(route))
  if (status === 401 && !text.includes('refresh token')) return 'login'
  // A route of the panel without a login answers 403 where it has a permission to ask for.
  if (status === 403) return 'login'
  if (status === 404 && !text.includes('"error"')) return 'closed'
  return 'open'
}

async function passingOf(route: Route): Promise<Who[]> {
  const passing: Who[] = []
  for (const [who, panel] of panels) {
    const { status } = await panel.send(methodOf(route), addressOf(route), bodyFor(route))
    if (status !== 401 && status !== 403) passing.push(who)
  }
  return passing
}

function methodOf({ method }: Route): string {
  return method === 'ALL' ? 'GET' : method
}

function bodyFor({ method }: Route): unknown {
  return method === 'ALL' || method === 'GET' || method === 'DELETE' ? undefined : {}
}
