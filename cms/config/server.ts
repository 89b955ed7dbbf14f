import { environment } from '../src/environment'

export default {
  host: environment.HOST,
  port: environment.PORT,
  app: { keys: environment.APP_KEYS },
  proxy: { koa: environment.TRUSTED_PROXIES > 0, maxIpsCount: environment.TRUSTED_PROXIES },
  logger: {
    config: { level: environment.LOG_LEVEL },
    updates: { enabled: false },
    startup: { enabled: environment.NODE_ENV === 'development' },
  },
  transfer: { remote: { enabled: false } },
  webhooks: { populateRelations: false },
}
