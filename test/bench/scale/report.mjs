const BAR = 1.3;
const table = (head, rows) => [head, head.map(() => '---'), ...rows].map((cells) => `| ${cells.join(' | ')} |`);
const mark = (reached) => (reached ? '✓' : '✗');
const count = (n) => `10${[...String(Math.round(Math.log10(n)))].map((digit) => '⁰¹²³⁴⁵⁶⁷⁸⁹'[digit]).join('')}`;

/** The tables as Markdown: times at each size, the last over the first, and the two ways to take a time. */
export function scaleReport({ machine, sizes, cases, rivals }) {
  const [least, most] = [sizes[0], sizes.at(-1)];
  const cell = ({ ms, serverMs, databaseMs }) => `${ms.toFixed(1)} ms (${serverMs.toFixed(1)} + ${databaseMs.toFixed(1)})`;
  const ratio = (key) => (by) => key(by.get(most)) / key(by.get(least));
  const wall = ratio(({ ms }) => ms);
  const cpu = ratio(({ serverMs, databaseMs }) => serverMs + databaseMs);
  return [
    `Measured ${machine.date} on ${machine.line}; one after the other, medians; load average before: ${machine.load}. In brackets: processor time, server + database.`,
    '',
    ...table(
      ['with so many bookings', ...sizes.map(count), `${count(most)} ÷ ${count(least)} (≤ ${BAR})`, 'the same of processor time'],
      cases.map(({ title, by }) => [title, ...sizes.map((size) => cell(by.get(size))), `${wall(by).toFixed(2)} ${mark(wall(by) <= BAR)}`, cpu(by).toFixed(2)]),
    ),
    '',
    'Booking straight through pg, sixteen at once, two wishes for each time: the exclusion constraint, and a lock on the asset with a look before the insert.',
    '',
    ...table(
      ['bookings there', 'spread over', 'constraint', 'lock, look, insert', 'constraint ÷ lock'],
      sizes.flatMap((size) => [200, 1].map((assets) => {
        const [ours, theirs] = [rivals.get(size)[`constraint-${assets}`], rivals.get(size)[`lock-${assets}`]];
        const speed = ({ perSecond, p99 }) => `${perSecond.toFixed(0)}/s, p99 ${p99} ms`;
        return [count(size), assets === 1 ? 'one asset' : `${assets} assets`, speed(ours), speed(theirs), (ours.perSecond / theirs.perSecond).toFixed(2)];
      })),
    ),
  ].join('\n');
}
