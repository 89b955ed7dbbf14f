import type { Core } from '@strapi/strapi'
import type { Actor } from 'shared-types/review'
import { z } from 'zod'
import { currentStaff } from '../accounts/current-staff'
import { FileRefusedError } from './errors'
import { isFileInUse } from './file-in-use'
import { mediaMessages } from './messages'

const words = ['name', 'alternativeText', 'caption'] as const
const word = z.string().nullish()
const fileSchema = z.object({ hash: z.string(), name: word, alternativeText: word, caption: word })

/**
 * Lets only those who keep the portal's structure (decision 4) rename or describe anew a file that live documents show:
 * its words are public at once, past review.
 */
export async function guardPublicWords(
  strapi: Core.Strapi,
  { where, data = {} }: { where?: unknown; data?: Record<string, unknown> },
): Promise<void> {
  const row: unknown = await strapi.db.query('plugin::upload.file').findOne({ where: where ?? {} })
  const file = fileSchema.nullable().parse(row)
  if (!file || words.every((name) => data[name] === undefined || (data[name] ?? '') === (file[name] ?? ''))) return
  if (!(await isFileInUse(strapi, file.hash))) return
  const staff = await currentStaff(strapi, new Date())
  if (!staff || !keepsStructure(staff.actor)) throw new FileRefusedError(mediaMessages.PUBLIC_WORDS(file.name ?? ''))
}

function keepsStructure({ active, roles, inStandingOffice }: Actor): boolean {
  return active && (roles.includes('technician') || (roles.includes('editor') && inStandingOffice))
}
