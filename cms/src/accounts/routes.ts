import type { Core } from '@strapi/strapi'
import { z } from 'zod'
import { type Account, findAccount } from './account'
import { mustMayChange, seesAccounts } from './account-rights'
import { giveDelegation, newDelegationSchema } from './delegations/give-delegation'
import { listDelegations } from './delegations/list-delegations'
import { revokeDelegation } from './delegations/revoke-delegation'
import { refuseAccount } from './errors'
import { idleAccounts } from './idle-accounts'
import { createPerson } from './people/create-person'
import { editPerson } from './people/edit-person'
import { listPeople } from './people/list-people'
import { newPersonSchema, personChangeSchema } from './people/person-change'
import { renewPassword } from './people/renew-password'
import { newRequestSchema } from './requests/account-request'
import { askAccount, listRequests } from './requests/ask-account'
import { declineRequest, grantRequest } from './requests/decide-request'
import { checkSecondFactor } from './second-factor/check-second-factor'
import { confirmSecondFactor } from './second-factor/confirm-second-factor'
import { enrolSecondFactor } from './second-factor/enrol-second-factor'
import { removeSecondFactor } from './second-factor/remove-second-factor'
import { secondFactorOf } from './second-factor/second-factor-of'
import { answerRefusal } from './sign-in/answer-refusal'
import { checkGuess } from './sign-in/check-guess'
import { standingOf } from './standing/standing-of'

/** A request of the admin panel, as far as these handlers read and answer it. */
interface Context {
  params?: unknown
  request: { body?: unknown; ip: string }
  state: { user?: unknown; auth?: unknown }
  status: number
  body?: unknown
  set(header: string, value: string): unknown
}
type Handler = (actor: Account, context: Context, now: Date) => Promise<unknown>

const idSchema = z.object({ id: z.coerce.number().int().positive() })
const codeSchema = z.strictObject({ code: z.string().max(40) })
const noteSchema = z.strictObject({ note: z.string().trim().min(1).max(1000) })
const signedInSchema = z.object({
  auth: z.object({ strategy: z.object({ name: z.literal('admin') }) }),
  user: z.object({ id: z.int() }),
})

/** The panel's routes of the accounts screen: parse → one use case → answer. Who may what is the use case's to say. */
export function accountRoutes(strapi: Core.Strapi) {
  const idOf = (context: Context) => parsed(idSchema, context.params).id
  const people: Record<string, Handler> = {
    'GET /accounts/people': (actor, _context, now) => listPeople(strapi, actor, now),
    'POST /accounts/people': (actor, { request }, now) =>
      createPerson(strapi, actor, parsed(newPersonSchema, request.body), now),
    'PUT /accounts/people/:id': (actor, context, now) =>
      editPerson(strapi, actor, idOf(context), parsed(personChangeSchema, context.request.body), now),
    'POST /accounts/people/:id/password': (actor, context, now) => renewPassword(strapi, actor, idOf(context), now),
    'DELETE /accounts/people/:id/second-factor': async (actor, context, now) => {
      const subject = (await findAccount(strapi, { id: idOf(context) })) ?? refuseAccount(404, 'PERSON_UNKNOWN')
      mustMayChange(actor, subject)
      await removeSecondFactor(strapi, actor, subject, now)
      return { removed: true }
    },
    'GET /accounts/idle': async (actor, _context, now) => {
      if (!seesAccounts(actor)) refuseAccount(403, 'FORBIDDEN')
      return { accounts: await idleAccounts(strapi, now) }
    },
  }
  const delegations: Record<string, Handler> = {
    'GET /accounts/delegations': (actor, _context, now) => listDelegations(strapi, actor, now),
    'POST /accounts/delegations': (actor, { request }, now) =>
      giveDelegation(strapi, actor, parsed(newDelegationSchema, request.body), now),
    'POST /accounts/delegations/:id/revoke': async (actor, context, now) => {
      await revokeDelegation(strapi, actor, idOf(context), now)
      return { revoked: true }
    },
  }
  const requests: Record<string, Handler> = {
    'GET /accounts/requests': (actor) => listRequests(strapi, actor),
    'POST /accounts/requests': (actor, { request }, now) =>
      askAccount(strapi, actor, parsed(newRequestSchema, request.body), now),
    'POST /accounts/requests/:id/grant': (actor, context, now) => grantRequest(strapi, actor, idOf(context), now),
    'POST /accounts/requests/:id/decline': async (actor, context, now) => {
      const { note } = parsed(noteSchema, context.request.body)
      await declineRequest(strapi, actor, idOf(context), note, now)
      return { declined: true }
    },
  }
  const secondFactor: Record<string, Handler> = {
    'GET /accounts/second-factor': (actor) => secondFactorOf(strapi, actor),
    'POST /accounts/second-factor': (actor) => enrolSecondFactor(strapi, actor),
    'POST /accounts/second-factor/confirm': (actor, { request }, now) =>
      confirmSecondFactor(strapi, actor, parsed(codeSchema, request.body).code, now),
    'POST /accounts/second-factor/remove': async (actor, { request }, now) => {
      const { code } = parsed(codeSchema, request.body)
      if (!(await secondFactorOf(strapi, actor)).enrolled) refuseAccount(422, 'TOTP_NOT_ENROLLED', 'code')
      const isRight = async () => (await checkSecondFactor(strapi, actor, code, now)) === 'right'
      if (!(await checkGuess(strapi, actor, { of: 'code', address: request.ip, isRight }, now)))
        refuseAccount(422, 'TOTP_WRONG', 'code')
      await removeSecondFactor(strapi, actor, actor, now)
      return { removed: true }
    },
  }
  return Object.entries({ ...people, ...delegations, ...requests, ...secondFactor }).map(([name, handler]) => {
    const [method, path] = name.split(' ') as ['GET' | 'POST' | 'PUT' | 'DELETE', string]
    return {
      method,
      path,
      handler: (context: Context) => answer(strapi, context, handler),
      config: { policies: ['admin::isAuthenticatedAdmin'] },
      info: { type: 'admin' as const },
    }
  })
}

async function answer(strapi: Core.Strapi, context: Context, handler: Handler): Promise<void> {
  const now = new Date()
  await answerRefusal(context, async () => {
    const signedIn = signedInSchema.safeParse(context.state)
    const actor = signedIn.success ? await findAccount(strapi, { id: signedIn.data.user.id }) : null
    if (!actor) refuseAccount(401, 'SESSION_OVER')
    // Asked before, of the session; what runs accounts asks once more.
    const [lacks] = standingOf(actor, now)
    if (lacks) refuseAccount(401, lacks)
    context.body = await handler(actor, context, now)
  })
}

function parsed<S extends z.ZodType>(schema: S, value: unknown): z.infer<S> {
  const result = schema.safeParse(value)
  return result.success ? result.data : refuseAccount(400, 'BAD_REQUEST', result.error.issues[0]?.path.join('.'))
}
