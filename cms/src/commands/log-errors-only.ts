// Imported before anything that reads the environment: a command's output is its report, not the server's log.
process.env['LOG_LEVEL'] ??= 'error'
