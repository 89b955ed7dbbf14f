import type { Project } from 'shared-types/content'
import type { Chrome } from './parts/chrome.ts'
import type { CountedLink } from './parts/links.ts'
import type { ProjectCard } from './parts/project-card.ts'

/** `/du-an/`, each kind of project, and their years. */
export interface ProjectListProps {
  kind: 'projectList'
  chrome: Chrome
  /** The kind applied; null for all. */
  projectKind: Project['kind'] | null
  /** Year of first publication, on archive pages. */
  year: string | null
  total: number
  /** Taking bids or applications now, the one that closes first first. Empty on archive pages. */
  open: ProjectCard[]
  /** Newest first: of a year all, else the last 20 that are not in `open`. */
  items: ProjectCard[]
  /** Newest first; `name` is `YYYY`. Empty on archive pages. */
  years: CountedLink[]
  /** Counts on the front page only, so that a new project touches few pages. */
  kinds: { projectKind: Project['kind']; path: string; count: number | null; current: boolean }[]
}
