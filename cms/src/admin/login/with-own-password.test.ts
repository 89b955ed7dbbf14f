import { expect, it } from 'vitest'
import { withOwnPassword } from './with-own-password'

async function told(status: number, code: string): Promise<boolean> {
  let required = false
  const send = withOwnPassword(
    async () => Response.json({ error: { status, message: '…', details: { code } } }, { status }),
    () => {
      required = true
    },
  )
  expect((await send('http://cms/review/inbox')).status).toBe(status)
  return required
}

it('MOHA-5.2 tells when the password was made by somebody else', async () => {
  expect(await told(403, 'PASSWORD_CHANGE_REQUIRED')).toBe(true)
})

it('leaves every other refusal alone', async () => {
  expect(await told(403, 'TOTP_ENROLMENT_REQUIRED')).toBe(false)
  expect(await told(401, 'PASSWORD_CHANGE_REQUIRED')).toBe(false)
})
