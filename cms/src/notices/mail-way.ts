import { environment } from '../environment'

/** How mail leaves: by SMTP, or as files into a folder (development); null where neither is set. */
export type MailWay = { smtpUrl: string; from: string } | { dropDir: string; from: string }

const fallbackSender = 'cong@localhost'

/** The way mail leaves here, as the environment says. */
export function mailWay(): MailWay | null {
  const { SMTP_URL, MAIL_FROM, MAIL_DROP_DIR } = environment
  if (SMTP_URL) return { smtpUrl: SMTP_URL, from: MAIL_FROM ?? fallbackSender }
  return MAIL_DROP_DIR ? { dropDir: MAIL_DROP_DIR, from: MAIL_FROM ?? fallbackSender } : null
}
