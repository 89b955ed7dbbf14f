/** A table of figures as CSV, beside its dataset's page: the text, mark and line ends and all. */
export interface FigureCsvProps {
  kind: 'figureCsv'
  csv: string
}
