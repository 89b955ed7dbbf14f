import jsonld from 'jsonld'
import { Parser, Store } from 'n3'
import SHACLValidator from 'rdf-validate-shacl'
import { exampleDataset, exampleFile } from 'shared-types/fixtures'
import { expect, it } from 'vitest'
import { Planned } from '../../../page-plan/examples/planned.ts'
import type { DataCatalogueProps } from '../../../page-plan/props/data-catalogue-props.ts'
import { dcatApShapes } from '../../testing/dcat-ap-shapes.ts'
import { catalogueJson } from './catalogue-json.ts'

const hostile = '"><script>alert(1)</script> \u0008 \\ ]]>'
const documents = [
  exampleDataset({ locale: 'en', slug: 'files-handled', title: 'Files handled', summary: '' }),
  exampleDataset({
    documentId: 'la',
    slug: 'la',
    title: hostile,
    summary: '',
    producer: hostile,
    apiUrl: 'javascript:alert(1)',
  }),
  exampleFile({ documentId: 'file-tai-lieu', name: `${hostile}.xlsx`, mime: 'không rõ' }),
]
const props = (more = documents as ConstructorParameters<typeof Planned>[0]) =>
  new Planned(more).props('dataCatalogue', 'moha.gov.vn/du-lieu/catalog.jsonld')

async function graphOf(page: DataCatalogueProps): Promise<Store> {
  // `safe`: what would be left out of the graph in silence is a fault. The types do not know it yet.
  const options = { format: 'application/n-quads', safe: true } as const
  const quads = await jsonld.toRDF(JSON.parse(catalogueJson(page)), options)
  return new Store(new Parser({ format: 'N-Quads' }).parse(String(quads)))
}

async function problemsOf(page: DataCatalogueProps): Promise<string[]> {
  const shapes = new Store(new Parser().parse(dcatApShapes))
  const report = await new SHACLValidator(shapes).validate(await graphOf(page))
  return report.results.map(({ path, focusNode }) => `${focusNode?.value} ${path && 'value' in path ? path.value : ''}`)
}

const dcat = 'http://www.w3.org/ns/dcat#'
const count = (graph: Store, type: string) =>
  graph.countQuads(null, 'http://www.w3.org/1999/02/22-rdf-syntax-ns#type', `${dcat}${type}`, null)

it('MOHA-18.4 is a DCAT catalogue by an independent reader, with every dataset and distribution', async () => {
  const graph = await graphOf(props())
  expect([count(graph, 'Catalog'), count(graph, 'Dataset'), count(graph, 'Distribution')]).toEqual([1, 2, 9])
})

it('MOHA-18.4 keeps to what DCAT-AP 3 makes mandatory, by an independent validator', async () => {
  expect(await problemsOf(props())).toEqual([])
  expect(await problemsOf({ ...props(), datasets: [] })).toEqual([])
})

it('would be found out if a dataset had no title or a distribution no address', async () => {
  const page = props()
  const [first] = page.datasets
  if (!first) throw new Error('no dataset')
  const untitled = { ...first, editions: first.editions.map((edition) => ({ ...edition, title: '', summary: '' })) }
  expect((await problemsOf({ ...page, datasets: [untitled] })).join('\n')).toMatch(/dc\/terms\/title/)
  const nowhere = { ...first, distributions: [] }
  expect((await problemsOf({ ...page, datasets: [nowhere] })).join('\n')).toMatch(/dcat#distribution/)
})

it('BP-7.2 says each dataset’s name in the languages it is published in', async () => {
  const titles = (await graphOf(props())).getObjects(
    'https://moha.gov.vn/so-lieu/ho-so-giai-quyet-quy-iii-2026/#du-lieu',
    'http://purl.org/dc/terms/title',
    null,
  )
  expect(titles.map((title) => ('language' in title ? title.language : '')).sort()).toEqual(['en', 'vi'])
})

it('HY-3.1 has no script for an address, whatever an editor wrote', () => {
  expect(catalogueJson(props())).not.toContain('javascript:')
})
