import { environment } from '../src/environment'

export default {
  connection: {
    client: 'postgres',
    connection: { connectionString: environment.DATABASE_URL },
    pool: { min: 0, max: 10 },
    acquireConnectionTimeout: 20_000,
  },
  // The default drops tables and columns that are no longer in the code; src/upgrade stops the start where some would be.
  settings: { forceMigration: false },
}
