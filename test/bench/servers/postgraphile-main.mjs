import { createServer } from 'node:http';
import pg from 'pg';
import { postgraphile } from 'postgraphile';
import { makePgService } from 'postgraphile/adaptors/pg';
import { grafserv } from 'postgraphile/grafserv/node';
import { PostGraphileAmberPreset } from 'postgraphile/presets/amber';
import { PostGraphileConnectionFilterPreset } from 'postgraphile-plugin-connection-filter';

const { DATABASE_URL, PORT } = process.env;

// As many connections as our own server has.
const pool = new pg.Pool({ connectionString: DATABASE_URL, max: 10 });

const instance = postgraphile({
  extends: [PostGraphileAmberPreset, PostGraphileConnectionFilterPreset],
  // Lists may be put in order by any column.
  disablePlugins: ['PgIndexBehaviorsPlugin', 'MutationPlugin'],
  schema: { connectionFilterRelations: false, connectionFilterSetofFunctions: true },
  pgServices: [makePgService({ pool, schemas: ['public', 'bench'] })],
  grafserv: { graphiql: false, watch: false },
  grafast: {
    explain: false,
    context: ({ node }) => ({ pgSettings: { 'app.federation_id': node.req.headers['acting-for'] ?? '' } }),
  },
});

const serv = instance.createServ(grafserv);
const server = createServer();
await serv.addTo(server);
await serv.ready?.();
server.listen(Number(PORT), '127.0.0.1');
process.on('SIGTERM', () => process.exit(0));
