export const noticePhases = ['announced', 'running', 'over'] as const

/** Whether what a notice announces is still to come, going on, or over. */
export type NoticePhase = (typeof noticePhases)[number]
