import type { Body } from 'shared-types/content'
import type { CivicItem } from './civic-items'
import type { DemoFile } from './demo-common'

/** How the names an item uses are turned into what Strapi takes; absent stays absent. */
export interface Lookup {
  file(wanted: DemoFile | undefined): number | undefined
  files(wanted: readonly DemoFile[] | undefined): number[] | undefined
  documents(refs: readonly string[] | undefined): string[] | undefined
  unit(code: string | undefined): string | undefined
  body(lines: readonly string[] | undefined): Body | undefined
}

/** The fields of these items whose name or form differs between contract and Strapi. `undefined` takes a name away. */
export function fieldsOfCivicItem(item: CivicItem, lookup: Lookup): Record<string, unknown> {
  switch (item.type) {
    case 'leaderScheduleEvent':
      return { persons: undefined, people: lookup.documents(item.persons), hostUnit: lookup.unit(item.hostUnit) }
    case 'question':
      return {
        ...{ title: undefined, publicTitle: item.title, content: undefined, publicContent: item.content },
        ...{
          answer: undefined,
          answerBody: lookup.body(item.answer),
          answeredByUnit: lookup.unit(item.answeredByUnit),
          legalBasis: lookup.documents(item.legalBasis),
        },
      }
    case 'survey':
      return {
        audience: item.audience.map((group) => ({ group })),
        questions: item.questions.map((question) => ({ ...question, options: texts(question.options) })),
        results: item.results && { ...item.results, tallies: item.results.tallies.flatMap(linesOfTally) },
      }
    case 'mediaAlbum':
      return { items: item.items.map((each) => ({ ...each, file: lookup.file(each.file) })) }
    case 'notice':
      return { body: lookup.body(item.body), affectedHosts: item.affectedHosts.map((host) => ({ host })) }
    case 'dataset':
      return {
        figures: item.figures.map((figure) => ({ ...figure, table: tabbed(figure.table) })),
        ...{ dataFiles: lookup.files(item.dataFiles), reportFile: lookup.file(item.reportFile) },
        ...{ method: lookup.body(item.method), analysis: lookup.body(item.analysis) },
      }
    case 'project':
      return { ownerUnit: undefined, owner: lookup.unit(item.ownerUnit), body: lookup.body(item.body) }
  }
}

/** Every file these items offer. */
export function filesOfCivicItem(item: CivicItem): (DemoFile | undefined)[] {
  if (item.type === 'mediaAlbum') return item.items.map(({ file }) => file)
  return item.type === 'dataset' ? [...(item.dataFiles ?? []), item.reportFile] : []
}

/** The body texts of these items. */
export function linesOfCivicItem(item: CivicItem): string[][] {
  switch (item.type) {
    case 'question':
      return [item.answer]
    case 'notice':
    case 'project':
      return [item.body]
    case 'dataset':
      return [item.method ?? [], item.analysis ?? []]
    default:
      return []
  }
}

type Results = NonNullable<Extract<CivicItem, { type: 'survey' }>['results']>

function linesOfTally({ questionKey, group, counts }: Results['tallies'][number]) {
  return counts.map((count) => ({ questionKey, group, ...count }))
}

function tabbed(rows: readonly string[]): string {
  return rows.map((row) => row.split(' | ').join('\t')).join('\n')
}

function texts(lines: readonly string[]) {
  return lines.map((text) => ({ text }))
}
