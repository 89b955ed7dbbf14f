import type { AuditLine } from './audit-line'
import { csvCell } from './csv-cell'

type Column = readonly [title: string, value: (line: AuditLine) => string | number | null]

const columns: readonly Column[] = [
  ['Số', (line) => line.seq],
  ['Thời điểm', (line) => localTime(line.at)],
  ['Người thực hiện', (line) => line.actorName],
  ['Vai trò', (line) => line.actorRole],
  ['Đơn vị', (line) => line.unitName],
  ['Ủy quyền', (line) => line.delegationId],
  ['Hành động', (line) => line.actionTitle],
  ['Mã hành động', (line) => line.action],
  ['Kết quả', (line) => (line.refused ? 'Bị từ chối' : 'Đã thực hiện')],
  ['Loại đối tượng', (line) => line.objectType],
  ['Mã đối tượng', (line) => line.objectId],
  ['Tên đối tượng', (line) => line.objectName],
  ['Ngôn ngữ', (line) => line.locale],
  ['Từ trạng thái', (line) => line.fromState],
  ['Sang trạng thái', (line) => line.toState],
  ['Lý do', (line) => line.reason],
  ['Chi tiết', (line) => (Object.keys(line.details).length > 0 ? JSON.stringify(line.details) : null)],
  ['Mã băm nội dung', (line) => line.diffHash],
]

/** The first row of the export. The mark before it tells spreadsheet programs that it is UTF-8. */
export const csvHead = `\uFEFF${columns.map(([title]) => csvCell(title)).join(',')}\r\n`

/** Lines as rows of a CSV file (RFC 4180). */
export function csvRows(lines: readonly AuditLine[]): string {
  return lines.map((line) => `${columns.map(([, value]) => csvCell(value(line))).join(',')}\r\n`).join('')
}

const local = new Intl.DateTimeFormat('sv-SE', {
  timeZone: 'Asia/Ho_Chi_Minh',
  dateStyle: 'short',
  timeStyle: 'medium',
})

function localTime(at: string): string {
  return local.format(new Date(at))
}
