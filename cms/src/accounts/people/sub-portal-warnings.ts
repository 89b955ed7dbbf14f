import type { Core } from '@strapi/strapi'
import { z } from 'zod'
import { hasApprover } from '../../content/rules/has-approver'

const rowsSchema = z.array(
  z.object({
    documentId: z.string(),
    nameVi: z.string(),
    mode: z.string(),
    unit: z.object({ documentId: z.string() }).nullable(),
    regulationFile: z.object({ id: z.int() }).nullable(),
  }),
)

/** A sub-portal as it is listed with what it lacks. */
interface Named {
  id: string
  name: string
}

/**
 * Sub-portals in use, or about to be, that lack what their agency owes them: a regulation of their own (BP-5.3), and
 * somebody of their unit who approves there (BP-8.4).
 */
export async function subPortalWarnings(
  strapi: Core.Strapi,
): Promise<{ subPortalsWithoutRegulation: Named[]; subPortalsWithoutApprover: Named[] }> {
  const found: unknown = await strapi.db.query('api::sub-portal.sub-portal').findMany({
    where: { stage: { $in: ['proposed', 'agreed', 'live'] } },
    select: ['documentId', 'nameVi', 'mode'],
    populate: { unit: { select: ['documentId'] }, regulationFile: { select: ['id'] } },
    orderBy: { nameVi: 'asc' },
  })
  const rows = rowsSchema.parse(found)
  const named = ({ documentId, nameVi }: (typeof rows)[number]): Named => ({ id: documentId, name: nameVi })
  const unapproved: Named[] = []
  for (const row of rows)
    if (row.mode === 'hosted' && !(row.unit && (await hasApprover(strapi, row.documentId, row.unit.documentId))))
      unapproved.push(named(row))
  return {
    subPortalsWithoutRegulation: rows.filter(({ regulationFile }) => regulationFile === null).map(named),
    subPortalsWithoutApprover: unapproved,
  }
}
