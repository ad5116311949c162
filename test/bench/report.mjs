const BARS = { peer: 2, ceiling: 0.7, writes: 0.5, memoryMB: 250, startMs: 3000 };

/** The tables as Markdown: medians of rounds, ratios, and whether each bar is reached. */
export function report({ machine, pace, reads, readMemory, writes, writeMemory, startUp }) {
  const lines = [
    `Measured ${machine.date} on ${machine.line}; ${pace.clients} clients, ${pace.rounds} alternating rounds of ${pace.seconds} s, medians; load average before: ${machine.load}.`,
  ];
  if (reads) lines.push('', ...readTable(reads), '', 'Processor time of one answer, milliseconds: server + database.', '', ...costTable(reads));
  if (writes) lines.push('', ...writeTable(writes));
  lines.push('', ...otherTable({ readMemory, writeMemory, startUp }));
  return lines.join('\n');
}

function readTable(reads) {
  const rows = reads.flatMap(({ title, by }) => {
    const versions = [...by].filter(([name]) => name.startsWith('ours'));
    return versions.map(([name, ours]) => {
      const node = /\(Node (\d+)\)/.exec(name)[1];
      const peer = by.get('PostGraphile (Node 24)');
      const ceiling = by.get(`ceiling (Node ${node})`);
      return [title, node, speed(ours), speed(peer), speed(ceiling), ratio(ours, peer, BARS.peer), ratio(ours, ceiling, BARS.ceiling)];
    });
  });
  return table(['read', 'Node', 'ours', 'PostGraphile 5', 'ceiling', `ours ÷ PostGraphile (≥ ${BARS.peer})`, `ours ÷ ceiling (≥ ${BARS.ceiling})`], rows);
}

/** What a busy machine distorts least. */
function costTable(reads) {
  const names = [...new Set(reads.flatMap(({ by }) => [...by.keys()]))];
  const cost = (result) => (result ? `${result.serverMs.toFixed(2)} + ${result.databaseMs.toFixed(2)}` : 'cannot');
  return table(['read', ...names], reads.map(({ title, by }) => [title, ...names.map((name) => cost(by.get(name)))]));
}

function writeTable({ ours, straight, statements }) {
  return table(
    ['write', 'ours', 'same SQL through pg', `ratio (≥ ${BARS.writes})`],
    [[`booking commits (${statements} statements each)`, speed(ours), speed(straight), ratio(ours, straight, BARS.writes)]],
  );
}

function otherTable({ readMemory, writeMemory, startUp }) {
  const rows = [];
  const memory = (title, bytes) => bytes && rows.push([title, `${(bytes / 2 ** 20).toFixed(0)} MiB`, `≤ ${BARS.memoryMB} MB`, mark(bytes / 1e6 <= BARS.memoryMB)]);
  memory('memory of the API while reading', readMemory);
  memory('memory of the API while writing', writeMemory);
  if (startUp) {
    for (const [title, { ms, cpuMs }] of [['start, embedded database with data', startUp.embedded], ['start, database that runs', startUp.running]]) {
      rows.push([title, `${(ms / 1000).toFixed(2)} s, ${(cpuMs / 1000).toFixed(2)} s of processor time`, `≤ ${BARS.startMs / 1000} s`, mark(ms <= BARS.startMs)]);
    }
  }
  return rows.length ? table(['what', 'measured', 'bar', ''], rows) : [];
}

/** Requests a second, and the time within which 99 of 100 were answered. */
function speed(result) {
  return result ? `${Math.round(result.perSecond)}/s, p99 ${result.p99} ms` : 'cannot';
}

function ratio(ours, other, bar) {
  if (!other) return '–';
  const value = ours.perSecond / other.perSecond;
  return `${value.toFixed(2)} ${mark(value >= bar)}`;
}

const mark = (reached) => (reached ? '✓' : '✗');
const table = (head, rows) => [head, head.map(() => '---'), ...rows].map((cells) => `| ${cells.join(' | ')} |`);
