import fs from 'fs'

// For nginx's own JavaScript: looks up where an address has moved to in the file the publisher keeps beside the pages.
// Asked only when there is no page at the address, so the file is read as it is now.
function to(request) {
  try {
    const moves = JSON.parse(fs.readFileSync(`${request.variables.document_root}/_redirects.json`, 'utf8'))
    const path = request.variables.request_uri.split('?')[0]
    const target = Object.prototype.hasOwnProperty.call(moves, path) ? moves[path] : ''
    return target === '' ? '' : `${target}${request.variables.is_args}${request.variables.args || ''}`
  } catch (error) {
    return ''
  }
}

export default { to }
