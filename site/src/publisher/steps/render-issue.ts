import type { Address } from '../../page-plan/planned-entry.ts'
import type { PublishIssue } from './news.ts'

/** Something that cannot go live as planned, and where it shows. `fileId`: the file that is the cause. */
export interface RenderIssue extends PublishIssue {
  at: Address
  fileId: string | null
}
