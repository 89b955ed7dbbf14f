import pg from 'pg'

const { JSON: json, JSONB: jsonb } = pg.types.builtins

/**
 * How the queue's own connections read JSON: as values. Strapi has the driver hand it over as text, everywhere in the
 * process, and the queue would take its options for letters.
 */
export const ownTypes = {
  types: {
    getTypeParser(oid: number, format?: 'text' | 'binary'): unknown {
      if (format !== 'binary' && (oid === json || oid === jsonb)) return (text: string): unknown => JSON.parse(text)
      return pg.types.getTypeParser(oid, format)
    },
  },
}
