import { type NoticePhase, noticePhases } from '../props/parts/notice-phase.ts'

/** What lists and banners need to know of a notice without reading it. */
export interface NoticeNote {
  phase: NoticePhase
  portalId: string
  /** Empty: every host of the installation. A sub-portal's notice counts for its own host, whatever it names. */
  hosts: string[]
}

export function writeNoticeNote({ phase, portalId, hosts }: NoticeNote): string {
  return [phase, portalId, ...hosts].join(' ')
}

export function readNoticeNote(note: string): NoticeNote {
  const [phase, portalId = '', ...hosts] = note.split(' ')
  return { phase: noticePhases.find((each) => each === phase) ?? 'over', portalId, hosts }
}
