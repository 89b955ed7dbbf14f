import { fieldLabel } from './field-label'
import words from './fields.vi.json'

const fields = Object.keys(words.fields)

/**
 * Labels of every attribute under the message ids Strapi looks up for them. Strapi keeps its own labels in the
 * database; these stand above them, so a fresh and an old installation read the same.
 */
export function fieldTranslations(
  contentTypes: readonly string[],
  components: readonly string[],
): Record<string, string> {
  const labelled = (prefix: string, uids: readonly string[]) =>
    uids.flatMap((uid) => fields.map((field) => [`content-manager.${prefix}.${uid}.${field}`, fieldLabel(uid, field)]))
  return Object.fromEntries([...labelled('content-types', contentTypes), ...labelled('components', components)])
}
