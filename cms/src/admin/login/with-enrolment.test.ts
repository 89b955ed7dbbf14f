import { expect, it } from 'vitest'
import { withEnrolment } from './with-enrolment'

async function told(status: number, code: string): Promise<boolean> {
  let required = false
  const send = withEnrolment(
    async () =>
      Response.json({ error: { status, name: 'ForbiddenError', message: '…', details: { code } } }, { status }),
    () => {
      required = true
    },
  )
  const answer = await send('http://cms/review/inbox')
  expect(answer.status).toBe(status)
  return required
}

it('MOHA-5.2 tells when a role needs a second factor that is not enrolled', async () => {
  expect(await told(403, 'TOTP_ENROLMENT_REQUIRED')).toBe(true)
})

it('leaves every other refusal alone', async () => {
  expect(await told(403, 'FORBIDDEN')).toBe(false)
  expect(await told(401, 'SESSION_OVER')).toBe(false)
})
