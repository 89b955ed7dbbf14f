/**
 * Tables and columns (`table.column`) of earlier versions that this one has no use for and leaves in the database on
 * purpose, each with what became of its data.
 */
export const retired: Readonly<Record<string, string>> = {
  review_events: 'copied into audit_event at the first start',
}
