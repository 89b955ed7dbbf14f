import type { Locale, Project } from 'shared-types/content'
import { sectionPath } from './section-path.ts'

/** The address part of each kind of project, after `/du-an/loai/`. Permanent. */
const kindSlugs: Record<Project['kind'], string> = {
  investment: 'dau-tu',
  investmentCall: 'keu-goi-dau-tu',
  tender: 'dau-thau',
  procurement: 'mua-sam-cong',
  research: 'khoa-hoc-cong-nghe',
  plan: 'chien-luoc-quy-hoach',
  landUse: 'su-dung-dat',
  resource: 'tai-nguyen-moi-truong',
}

/** The path of a list of projects: all, of one kind, of one year `YYYY` of either. */
export function projectListPath(locale: Locale, kind: Project['kind'] | null, year: string | null = null): string {
  const ofKind = kind === null ? '' : `loai/${kindSlugs[kind]}/`
  return `${sectionPath('projects', locale)}${ofKind}${year ? `nam/${year}/` : ''}`
}
