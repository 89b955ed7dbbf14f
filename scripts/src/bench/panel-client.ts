import { z } from 'zod'

const loginSchema = z.object({ data: z.object({ token: z.string() }) })
const caseSchema = z.object({ case: z.object({ state: z.string(), digest: z.string() }) })

/** What the benchmark does in the panel, through the routes the panel itself uses. */
export interface PanelClient {
  /** Opens an article before the chief; gives the digest of the text as the chief sees it. */
  open(documentId: string): Promise<string>
  /** Sends the approval; settles when the CMS has answered. */
  approve(documentId: string, digest: string): Promise<void>
}

/** Signs in to the panel at `origin`. */
export async function signIn(origin: string, account: { email: string; password: string }): Promise<PanelClient> {
  const call = async (path: string, body: unknown, token?: string): Promise<unknown> => {
    const headers = { 'content-type': 'application/json', ...(token ? { authorization: `Bearer ${token}` } : {}) }
    const answer = await fetch(
      `${origin}${path}`,
      body ? { method: 'POST', headers, body: JSON.stringify(body) } : { headers },
    )
    if (!answer.ok) throw new Error(`${path} answered ${answer.status}: ${await answer.text()}`)
    return answer.json()
  }
  const { email, password } = account
  const { token } = loginSchema.parse(await call('/admin/login', { email, password })).data
  const pathOf = (documentId: string) => `/review/cases/article/${documentId}/vi`
  return {
    async open(documentId) {
      const { state, digest } = caseSchema.parse(await call(pathOf(documentId), null, token)).case
      if (state !== 'chiefReview')
        throw new Error(`The article ${documentId} does not wait for the chief but is in ${state}.`)
      return digest
    },
    async approve(documentId, digest) {
      const answer = await call(`${pathOf(documentId)}/moves`, { move: 'approve', digest }, token)
      const { state } = caseSchema.parse(answer).case
      if (state !== 'published') throw new Error(`The article ${documentId} was approved and is in ${state}.`)
    },
  }
}
