import type { Core } from '@strapi/strapi'
import { type ImportOrder, importFile } from './import-file'
import type { ImportArguments } from './parse-arguments'
import type { ImportReport } from './report/import-report'
import { usageWords } from './report/report-words'
import { readStructureNames, type StructureNames } from './structure-names'
import { writerOfImport } from './writer-of-import'

/** Every file's report and in whose name the drafts are; or why the command line cannot be carried out. */
export type ImportResult = { reports: ImportReport[]; writer: { name: string; named: boolean } } | { usage: string }

/**
 * Imports files one after another: resolve names → find the writer → each file, whose report is told as soon as it is
 * there. `now` is when the writer's rights are looked at. A file that is refused does not stop the next.
 */
export async function importFiles(
  strapi: Core.Strapi,
  args: ImportArguments,
  now: Date,
  tell: (report: ImportReport) => void = () => {},
): Promise<ImportResult> {
  const names = await readStructureNames(strapi)
  const place = placeOf(args, names)
  if ('usage' in place) return place
  const found = await writerOfImport(strapi, args.email, place, now)
  if ('problem' in found) return { usage: usageWords[found.problem] }
  const { kind, given, force, dryRun } = args
  const order: ImportOrder = { kind, writer: found.writer, names, place, given, force, dryRun }
  const reports: ImportReport[] = []
  for (const file of args.files) {
    const report = await importFile(strapi, file, order)
    tell(report)
    reports.push(report)
  }
  return { reports, writer: { name: found.writer.name, named: found.named } }
}

function placeOf(
  { portal, unit, channel, topics }: ImportArguments,
  names: StructureNames,
): ImportOrder['place'] | { usage: string } {
  const anywhere = names.find(null)
  const subPortalId = portal === null ? null : anywhere('api::sub-portal.sub-portal', portal)
  if (portal !== null && subPortalId === null) return { usage: usageWords.portal(portal) }
  const owningUnitId = unit === null ? null : anywhere('api::unit.unit', unit)
  if (unit !== null && owningUnitId === null) return { usage: usageWords.unit(unit) }
  const channelId = channel === null ? null : names.find(subPortalId)('api::channel.channel', channel)
  if (channel !== null && channelId === null) return { usage: usageWords.channel(channel) }
  const topicIds: string[] = []
  for (const topic of topics) {
    const topicId = anywhere('api::topic.topic', topic)
    if (topicId === null) return { usage: usageWords.topic(topic) }
    topicIds.push(topicId)
  }
  return { subPortalId, owningUnitId, channelId, topicIds }
}
