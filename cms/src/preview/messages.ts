import { fieldTitle } from '../review/messages'

/** Names of the public contract that no field of the forms has. */
const titles: Readonly<Record<string, string>> = { origin: 'Nguồn gốc', fieldTopicId: 'Lĩnh vực', questions: 'Câu hỏi' }

/** What an editor still has to fill in or mend before a draft can be shown, by the field of its public value. */
export function missingWords(field: string): string {
  return titles[field] ?? fieldTitle(field.replace(/(?:File)?Ids?$/, ''))
}
