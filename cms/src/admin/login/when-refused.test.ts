import { describe, expect, it } from 'vitest'
import { whenRefused } from './when-refused'

/** Which of the two codes the panel listens for is told, where the server answers so. */
async function told(status: number, code: string): Promise<string[]> {
  const heard: string[] = []
  const answers: typeof fetch = async () =>
    Response.json({ error: { status, name: 'ForbiddenError', message: '…', details: { code } } }, { status })
  const listened = ['TOTP_ENROLMENT_REQUIRED', 'PASSWORD_CHANGE_REQUIRED'].reduce(
    (send, one) => whenRefused(send, one, () => heard.push(one)),
    answers,
  )
  const answer = await listened('http://cms/review/inbox')
  expect(answer.status).toBe(status)
  expect(await answer.json()).toMatchObject({ error: { details: { code } } })
  return heard
}

describe('whenRefused', () => {
  it('MOHA-5.2 tells when a role needs a second factor that is not enrolled', async () => {
    expect(await told(403, 'TOTP_ENROLMENT_REQUIRED')).toEqual(['TOTP_ENROLMENT_REQUIRED'])
  })

  it('MOHA-5.2 tells when the password was made by somebody else', async () => {
    expect(await told(403, 'PASSWORD_CHANGE_REQUIRED')).toEqual(['PASSWORD_CHANGE_REQUIRED'])
  })

  it('leaves every other refusal alone', async () => {
    expect(await told(403, 'FORBIDDEN')).toEqual([])
    expect(await told(401, 'SESSION_OVER')).toEqual([])
    expect(await told(401, 'PASSWORD_CHANGE_REQUIRED')).toEqual([])
  })
})
