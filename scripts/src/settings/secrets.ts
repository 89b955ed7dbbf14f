import { z } from 'zod'

const secret = z.string().min(32)

/** The secrets of one installation, as kept in `secrets.json`. */
export const secretsSchema = z.object({
  appKeys: z.array(z.string().min(16)).min(2),
  adminJwtSecret: secret,
  apiTokenSalt: secret,
  transferTokenSalt: secret,
  jwtSecret: secret,
  encryptionKey: secret,
  publishingSecret: secret,
  postgresPassword: secret,
})
export type Secrets = z.infer<typeof secretsSchema>

/** New secrets; `random` gives that many fresh random bytes as text. */
export function newSecrets(random: (bytes: number) => string): Secrets {
  return {
    appKeys: [random(24), random(24), random(24), random(24)],
    adminJwtSecret: random(32),
    apiTokenSalt: random(32),
    transferTokenSalt: random(32),
    jwtSecret: random(32),
    encryptionKey: random(32),
    publishingSecret: random(32),
    postgresPassword: random(32),
  }
}
