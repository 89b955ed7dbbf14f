import { Box, Checkbox, Field, Flex, Radio, Typography } from '@strapi/design-system'
import { TextField } from '../../fields/text-field'
import { say } from '../../words/say'
import type { DialogContext } from './dialog-context'
import { chosenCodes, type GroundEntry, groundEntries } from './ground-entries'
import { charactersLeft, type MoveAnswer } from './move-answer'
import type { RefusalGroundView } from './refusal-ground-view'

interface Props {
  context: DialogContext
  answer: MoveAnswer
  onChange: (answer: MoveAnswer) => void
}

/** The grounds on which this regulation lets an item be refused, and the note the writer will read (guard G10). */
export function RefusalFields({ context, answer, onChange }: Props) {
  const left = charactersLeft(answer.message, context.rules)
  const min = context.rules.refusalNoteMinLength
  return (
    <Flex direction="column" alignItems="stretch" gap={5}>
      <Field.Root required hint={say('asks.refusal.hint')} role="group" aria-label={say('asks.refusal')}>
        <Field.Label>{say('asks.refusal')}</Field.Label>
        {groundEntries(context.grounds).map((entry) => (
          <Entry key={entry.key} entry={entry} context={context} answer={answer} onChange={onChange} />
        ))}
        <Field.Hint />
      </Field.Root>
      <TextField
        label={say('asks.note')}
        hint={left > 0 ? say('asks.note.hint', { min, left }) : say('asks.note.enough')}
        value={answer.message}
        onChange={(message) => onChange({ ...answer, message })}
      />
    </Flex>
  )
}

function Entry({ entry, context, answer, onChange }: Props & { entry: GroundEntry }) {
  const isGroup = entry.grounds.length > 1
  return (
    <Box paddingTop={2} paddingBottom={2} role={isGroup ? 'group' : undefined} aria-label={entry.basis ?? undefined}>
      {isGroup ? (
        <Typography tag="p" variant="omega">
          {say('asks.refusal.oneOf', { basis: entry.basis ?? '' })}
        </Typography>
      ) : null}
      {entry.grounds.map((ground) => (
        <Box key={ground.code} paddingLeft={isGroup ? 6 : 0} paddingTop={1}>
          <Ground {...{ ground, entry, context, answer, onChange }} basis={isGroup ? null : entry.basis} />
        </Box>
      ))}
    </Box>
  )
}

interface GroundProps extends Props {
  ground: RefusalGroundView
  entry: GroundEntry
  basis: string | null
}

function Ground({ ground, entry, context, answer, onChange, basis }: GroundProps) {
  const chosen = answer.refusalCodes.includes(ground.code)
  const shut = Boolean(ground.requiresFailedQuestion) && !context.questionFailed
  const choose = (isChosen: boolean) =>
    onChange({
      ...answer,
      refusalCodes: chosenCodes(entry, answer.refusalCodes, ground.code, isChosen),
      refusalSubCode: '',
    })
  return (
    <>
      <Checkbox checked={chosen} disabled={shut} onCheckedChange={(checked) => choose(checked === true)}>
        {ground.labelVi}
        {basis ? (
          <Typography variant="pi" textColor="neutral600">
            {' '}
            ({basis})
          </Typography>
        ) : null}
      </Checkbox>
      {shut ? <Note>{say('asks.refusal.failedQuestion')}</Note> : null}
      {chosen && ground.seals ? <Note>{say('asks.refusal.seals')}</Note> : null}
      {chosen && ground.mayDefer ? <Note>{say('asks.refusal.mayDefer')}</Note> : null}
      {chosen && ground.subCodes && ground.subCodes.length > 0 ? (
        <Box paddingLeft={7} paddingTop={2}>
          <Radio.Group
            aria-label={say('asks.refusal.point')}
            value={answer.refusalSubCode}
            onValueChange={(refusalSubCode) => onChange({ ...answer, refusalSubCode })}
          >
            {ground.subCodes.map(({ code, labelVi }) => (
              <Radio.Item key={code} value={code}>
                {labelVi}
              </Radio.Item>
            ))}
          </Radio.Group>
        </Box>
      ) : null}
    </>
  )
}

function Note({ children }: { children: string }) {
  return (
    <Typography tag="p" variant="pi" textColor="neutral600" style={{ paddingLeft: '2.8rem' }}>
      {children}
    </Typography>
  )
}
