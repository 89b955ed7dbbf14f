import type { Core } from '@strapi/strapi'
import { answerRefusals } from './answer-refusals'
import { prepareCases } from './database/prepare-cases'
import { reviewRoutes } from './routes'
import { registerDatabaseWall } from './walls/register-database-wall'
import { registerDocumentWall } from './walls/register-document-wall'
import { registerStructureWall } from './walls/register-structure-wall'

/** Review: the walls around every write of a reviewed document, and the panel's routes. Call it in `register()`. */
export function registerReview({ strapi }: { strapi: Core.Strapi }): void {
  registerDocumentWall(strapi)
  registerStructureWall(strapi)
  registerDatabaseWall(strapi)
  strapi.server.api('admin').use(answerRefusals)
  strapi.server.routes({ type: 'admin', routes: reviewRoutes(strapi) })
}

/** The indexes its lists are answered from. Call it in `bootstrap()`. */
export async function bootstrapReview({ strapi }: { strapi: Core.Strapi }): Promise<void> {
  await prepareCases(strapi)
}
