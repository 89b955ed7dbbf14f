/*
 * Builds one base bundle in a process of its own, because Pagefind needs gigabytes for ten thousand pages and gives
 * them back only when it ends: `build-base.ts RECORDS.json FOLDER`. RECORDS.json is replaced by what the bundle holds.
 */
import { readFile, writeFile } from 'node:fs/promises'
import * as pagefind from 'pagefind'
import { z } from 'zod'
import { heldRecords } from './held-records.ts'
import { searchRecordSchema } from './search-record.ts'
import { writeBundle } from './write-bundle.ts'

const [input, folder] = process.argv.slice(2)
if (!input || !folder) throw new Error('usage: build-base.ts RECORDS.json FOLDER')
const records = z.array(searchRecordSchema).parse(JSON.parse(await readFile(input, 'utf8')))
await writeBundle(folder, records)
await writeFile(input, JSON.stringify(await heldRecords(folder, records)))
await pagefind.close()
process.exit(0)
