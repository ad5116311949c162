import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';

const SIGNALS = pathToFileURL(join(import.meta.dirname, 'signals.mjs')).href;

/** Runs a program that tolerates repeated signals, sends it SIGINT as often as asked, and tells how it ended. */
async function interrupt(times: number, body: string): Promise<{ code: number | null; output: string }> {
  const script = `import { tolerateRepeatedSignals } from ${JSON.stringify(SIGNALS)}; tolerateRepeatedSignals(); ${body} console.log('up'); setInterval(() => 0, 1000);`;
  const child = spawn(process.execPath, ['--input-type=module', '--eval', script], { stdio: ['ignore', 'pipe', 'inherit'], env: { ...process.env, NODE_OPTIONS: '' } });
  let output = '';
  child.stdout.on('data', (chunk: Buffer) => (output += chunk.toString()));
  await once(child.stdout, 'data');
  for (let sent = 0; sent < times; sent++) child.kill('SIGINT');
  const [code] = (await once(child, 'close')) as [number | null];
  return { code, output };
}

describe('signals that npm sends twice', () => {
  const cleanStop = "process.once('SIGINT', () => setTimeout(() => { console.log('clean'); process.exit(0); }, 300));";

  it('let the clean stop finish', async () => {
    expect(await interrupt(2, cleanStop)).toEqual({ code: 0, output: 'up\nclean\n' });
  });

  it('end a program that does not listen yet, such as a build', async () => {
    expect(await interrupt(1, '')).toEqual({ code: 130, output: 'up\n' });
  });
});
