import type { NewAccount } from '../../src/start/create-accounts.ts'

const addresses = {
  admin: 'quan-tri',
  reporter: 'phong-vien',
  editor: 'bien-tap',
  secondEditor: 'bien-tap-2',
  chief: 'tong-bien-tap',
  deputyChief: 'pho-tong-bien-tap',
  technician: 'ky-thuat',
  contributor: 'cong-tac-vien',
  focal: 'dau-moi',
  'reporter.vucchc': 'phong-vien.vucchc',
  'head.vucchc': 'truong.vucchc',
  'reporter.ttt': 'phong-vien.ttt',
  'head.ttt': 'truong.ttt',
} as const

/** Who can sign in to a test stack: one demo account per role, and a reporter and a head for each sub-portal. */
export type Who = keyof typeof addresses

/** The sign-in of each of them, from what the CMS printed when it made them. */
export function stackAccounts(made: readonly NewAccount[]): Record<Who, NewAccount> {
  const account = (name: string): NewAccount => {
    const found = made.find(({ email }) => email === `${name}@cong.example`)
    if (!found)
      throw new Error(`The CMS made no account ${name}: it made ${made.map(({ email }) => email).join(', ')}.`)
    return found
  }
  const entries = Object.entries(addresses).map(([who, name]) => [who, account(name)] as const)
  return Object.fromEntries(entries) as Record<Who, NewAccount>
}
