import { staticPaths } from '../renderer/static-paths.ts'
import { textResponse } from '../renderer/text-response.ts'

export const getStaticPaths = () => staticPaths('/[...path].ics')
export const GET = textResponse
