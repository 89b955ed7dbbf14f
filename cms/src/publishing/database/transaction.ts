import type { Core } from '@strapi/strapi'

/** A running database transaction, as Strapi hands it out. Statements on it run inside; `strapi.db.connection` does not. */
export type Transaction = Parameters<Parameters<Core.Strapi['db']['transaction']>[0] & {}>[0]['trx']
