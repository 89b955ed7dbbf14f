import { Flex, Link, Loader, Typography } from '@strapi/design-system'
import { CheckCircle, Clock, ExternalLink, EyeStriked, WarningCircle } from '@strapi/icons'
import type { ReactNode } from 'react'
import { say } from '../words/say'
import { secondsWords, timeWords } from '../words/time-words'
import { faultWords } from './fault-words'
import type { OutcomeNow } from './outcome-now'

/** The public side in one line that changes by itself: being published, live since when, or what went wrong and what to do. */
export function OutcomeLine({ outcome, watching }: { outcome: OutcomeNow; watching: boolean }) {
  const line = lineOf(outcome, watching)
  if (!line) return null
  return (
    <Flex direction="column" alignItems="stretch" gap={2} width="100%" role="status" aria-live="polite">
      <Typography tag="h3" variant="omega" fontWeight="bold">
        {say('outcome.title')}
      </Typography>
      {line}
      {'urls' in outcome ? <PublicLinks urls={outcome.urls} /> : null}
    </Flex>
  )
}

function lineOf(outcome: OutcomeNow, watching: boolean): ReactNode {
  switch (outcome.kind) {
    case 'none':
      return null
    case 'pending':
      if (!watching) return <Line icon={<Clock aria-hidden fill="warning600" />}>{say('outcome.slow')}</Line>
      return (
        <Line icon={<Loader small aria-hidden />}>
          {say(outcome.removing ? 'outcome.removing' : 'outcome.publishing')}
        </Line>
      )
    case 'live':
      return <Line icon={<CheckCircle aria-hidden fill="success600" />}>{say('outcome.live', said(outcome))}</Line>
    case 'removed':
      return <Line icon={<EyeStriked aria-hidden fill="neutral600" />}>{say('outcome.removed', said(outcome))}</Line>
    case 'held':
      return <Line icon={<Clock aria-hidden fill="warning600" />}>{say('outcome.held')}</Line>
    case 'failed':
      return (
        <>
          <Line icon={<WarningCircle aria-hidden fill="danger600" />}>
            {say(outcome.removing ? 'outcome.removeFailed' : 'outcome.failed', { why: faultWords(outcome.code) })}
          </Line>
          <Typography variant="pi" textColor="neutral700">
            {say(outcome.removing ? 'outcome.removeFailed.todo' : 'outcome.failed.todo', { code: outcome.code })}
          </Typography>
        </>
      )
  }
}

function said({ at, durationMs }: { at: string; durationMs: number | null }): { at: string; seconds: string } {
  return { at: timeWords(at, new Date()), seconds: durationMs === null ? '—' : secondsWords(durationMs) }
}

function Line({ icon, children }: { icon: ReactNode; children: ReactNode }) {
  return (
    <Flex gap={2} alignItems="flex-start">
      <span style={{ flex: 'none', paddingTop: '0.2rem' }}>{icon}</span>
      <Typography variant="omega">{children}</Typography>
    </Flex>
  )
}

/** The document's own page first; the lists and neighbours that show it too are one touch away. */
function PublicLinks({ urls: [own, ...others] }: { urls: readonly string[] }) {
  if (!own) return null
  return (
    <>
      <PublicLink url={own}>{say('outcome.view')}</PublicLink>
      {others.length > 0 ? (
        <details>
          <summary>
            <Typography variant="pi">{say('outcome.alsoOn', { count: others.length })}</Typography>
          </summary>
          {others.map((url) => (
            <PublicLink key={url} url={url}>
              {decodeURI(new URL(url).pathname)}
            </PublicLink>
          ))}
        </details>
      ) : null}
    </>
  )
}

function PublicLink({ url, children }: { url: string; children: ReactNode }) {
  return (
    <Link href={url} isExternal endIcon={<ExternalLink aria-hidden />} style={{ overflowWrap: 'anywhere' }}>
      {children}
    </Link>
  )
}
