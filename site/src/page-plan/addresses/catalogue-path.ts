/** Where a portal's catalogue of data stands, for machines (DCAT). */
export const cataloguePath = '/du-lieu/catalog.jsonld'
