/** Where a report stands: nobody has looked, somebody does, it was mended, or there was nothing to mend. */
export const reportStates = ['new', 'underReview', 'done', 'noFault'] as const
export type ReportState = (typeof reportStates)[number]

/** What the desk may make of it; nobody makes it unseen again. */
export const deskStates = ['underReview', 'done', 'noFault'] as const satisfies readonly ReportState[]
