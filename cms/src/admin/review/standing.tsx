import { Box, Typography } from '@strapi/design-system'
import { say } from '../words/say'
import { whenWords } from '../words/when-words'
import { lastWord } from './last-word'
import type { CaseView, ReviewStep } from './review-view'

/** What beside its state somebody opening a document must know: what they were told, why it was refused, until when it waits. */
export function Standing({ stored, steps, now }: { stored: CaseView; steps: readonly ReviewStep[]; now: Date }) {
  const word = stored.state === 'refused' ? null : lastWord(steps)
  const { state, sealed, deferUntil, lastQuestion, questionDueAt, grounds, refusalNote } = stored
  return (
    <>
      {sealed ? <Line>{say('standing.sealed')}</Line> : null}
      {deferUntil && new Date(deferUntil) > now ? (
        <Line>{say('standing.deferred', { when: whenWords(deferUntil, now) })}</Line>
      ) : null}
      {state === 'needsInfo' && lastQuestion === 'open' && questionDueAt ? (
        <Line>{say('standing.question', { when: whenWords(questionDueAt, now) })}</Line>
      ) : null}
      {word ? (
        <Box padding={3} background="neutral100" hasRadius>
          <Line>
            {say('standing.word', { who: word.actorName ?? say('step.system'), when: whenWords(word.at, now) })}
          </Line>
          <Typography tag="blockquote" variant="omega" style={{ whiteSpace: 'pre-wrap', overflowWrap: 'anywhere' }}>
            “{word.message}”
          </Typography>
        </Box>
      ) : null}
      {state === 'refused' && grounds.length > 0 ? (
        <Box padding={3} background="danger100" hasRadius>
          <Typography tag="h3" variant="omega" fontWeight="bold">
            {say('standing.refused')}
          </Typography>
          {grounds.map((ground) => (
            <Line key={ground}>{ground}</Line>
          ))}
          {refusalNote ? <Line>{`“${refusalNote}”`}</Line> : null}
        </Box>
      ) : null}
    </>
  )
}

function Line({ children }: { children: string }) {
  return (
    <Typography tag="p" variant="pi" style={{ overflowWrap: 'anywhere' }}>
      {children}
    </Typography>
  )
}
