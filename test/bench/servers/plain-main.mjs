import { createServer } from 'node:http';
import pg from 'pg';
import { READS } from '../cases/reads.mjs';

const { DATABASE_URL, PORT } = process.env;
const UUID = /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/;
const STATEMENTS = new Map(READS.filter(({ plain }) => plain).map(({ name, plain }) => [`/${name}`, { name, text: `select (${plain.sql})::text as answer` }]));

class PipelinedClient extends pg.Client {
  constructor(config) {
    super({ ...config, pipeline: true });
  }
}

const pool = new pg.Pool({ connectionString: DATABASE_URL, max: 10, Client: PipelinedClient });

/** The same transaction as our own reads have, in one round trip and one write; the answer stays the text that PostgreSQL made. */
async function answer(statement, federation, values) {
  const client = await pool.connect();
  const { stream } = client.connection;
  stream.cork();
  const answers = [client.query(`BEGIN READ ONLY; SET LOCAL app.federation_id = '${federation}'`), client.query({ ...statement, values }), client.query('COMMIT')];
  stream.uncork();
  const [, result] = await Promise.all(answers).finally(() => client.release());
  return result.rows[0].answer;
}

const server = createServer((request, response) => {
  const statement = STATEMENTS.get(request.url);
  const federation = request.headers['acting-for'];
  if (!statement || !UUID.test(federation)) return response.end('ok');
  const chunks = [];
  request.on('data', (chunk) => chunks.push(chunk));
  request.on('end', () => {
    answer(statement, federation, JSON.parse(Buffer.concat(chunks))).then(
      (text) => response.writeHead(200, { 'content-type': 'application/json', 'content-length': Buffer.byteLength(text) }).end(text),
      (error) => response.writeHead(500).end(String(error)),
    );
  });
});
server.listen(Number(PORT), '127.0.0.1');
process.on('SIGTERM', () => process.exit(0));
