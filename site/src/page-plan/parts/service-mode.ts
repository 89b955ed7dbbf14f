import type { PublicService } from 'shared-types/content'

/**
 * How far a service goes online: as its editor says, else by its level, of which 3 and 4 are today's "một phần" and
 * "toàn trình". Null where it only informs.
 */
export function serviceMode({
  mode,
  serviceLevel,
}: Pick<PublicService, 'mode' | 'serviceLevel'>): PublicService['mode'] {
  if (mode) return mode
  return serviceLevel === 4 ? 'full' : serviceLevel === 3 ? 'partial' : null
}
