import { useState } from 'react'
import { FormDialog } from '../fields/form-dialog'
import { TextField } from '../fields/text-field'
import { refusalReasons } from '../review/refusal-reasons'
import { say } from '../words/say'
import type { ReaderReport } from './reader-report'
import { useDecideReportMutation } from './reader-reports-api'
import { reportSubject } from './report-filter'

interface Props {
  report: ReaderReport
  state: 'done' | 'noFault'
  onClose: () => void
}

/** Closes a report, with a word for colleagues if one is needed. */
export function ReportDialog({ report, state, onClose }: Props) {
  const [decide] = useDecideReportMutation()
  const [note, setNote] = useState('')
  const { id, version } = report
  return (
    <FormDialog
      title={say(`reports.close.${state}`, { subject: reportSubject(report) })}
      send={say(`reports.act.${state}`)}
      refused={say('reports.notSaved')}
      isWhole={note.length <= 1_000}
      onSend={async () => refusalReasons(await decide({ id, version, state, ...(note.trim() ? { note } : {}) }))}
      onClose={onClose}
    >
      <TextField
        required={false}
        label={say('reports.note')}
        hint={say('reports.note.hint')}
        value={note}
        onChange={setNote}
      />
    </FormDialog>
  )
}
