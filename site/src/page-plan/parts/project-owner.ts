import type { Project } from 'shared-types/content'
import type { Read } from '../engine/question.ts'
import type { MaybeLink } from '../props/parts/links.ts'
import { linkedUnit } from '../questions/linked-unit.ts'
import { portalIdOf } from '../rows/portal-id.ts'

/** Whose project it is: a unit of the portal, else the name written down. */
export function projectOwner(read: Read, project: Project): MaybeLink | null {
  const unit = linkedUnit(read, portalIdOf(project), project.ownerUnitId, project.locale)
  return unit ?? (project.ownerName ? { name: project.ownerName, path: null } : null)
}
