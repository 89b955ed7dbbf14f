import { environment } from '../src/environment'

export default {
  auth: {
    secret: environment.ADMIN_JWT_SECRET,
    // In seconds. Every request also looks the session up, so that an ended one opens nothing.
    sessions: {
      idleSessionLifespan: 2 * 3600,
      maxSessionLifespan: 12 * 3600,
      idleRefreshTokenLifespan: 2 * 24 * 3600,
      maxRefreshTokenLifespan: 7 * 24 * 3600,
    },
  },
  // src/accounts counts failed logins itself, by account and by address, over all instances.
  rateLimit: { enabled: false },
  apiToken: { salt: environment.API_TOKEN_SALT },
  transfer: { token: { salt: environment.TRANSFER_TOKEN_SALT } },
  secrets: { encryptionKey: environment.ENCRYPTION_KEY },
  flags: { nps: false, promoteEE: false, docLinks: false },
  ai: { enabled: false },
  autoOpen: false,
}
