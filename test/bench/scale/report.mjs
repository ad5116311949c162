const BAR = 1.3;
const table = (head, rows) => [head, head.map(() => '---'), ...rows].map((cells) => `| ${cells.join(' | ')} |`);
const mark = (reached) => (reached ? '✓' : '✗');
const count = (n) => `10${[...String(Math.round(Math.log10(n)))].map((digit) => '⁰¹²³⁴⁵⁶⁷⁸⁹'[digit]).join('')}`;

/** One table as Markdown: times and speeds at each size, the last over the first; then the two ways to take a time beside each other. */
export function scaleReport({ machine, sizes, cases, rivals }) {
  const [least, most] = [sizes[0], sizes.at(-1)];
  const over = (value, bar = BAR) => `${value.toFixed(2)} ${mark(value <= bar)}`;
  const row = ({ title, by }) => {
    const cell = ({ ms, serverMs, databaseMs }) => `${ms.toFixed(1)} ms (${serverMs.toFixed(1)} + ${databaseMs.toFixed(1)})`;
    return [title, ...sizes.map((size) => cell(by.get(size))), over(by.get(most).ms / by.get(least).ms)];
  };
  const rivalRow = (assets, how, title) => {
    const at = (size) => rivals.get(size)[`${how}-${assets}`];
    return [`${title}, ${assets === 1 ? 'one asset' : `${assets} assets`}`, ...sizes.map((size) => `${at(size).perSecond.toFixed(0)}/s, p99 ${at(size).p99} ms`), over(at(least).perSecond / at(most).perSecond)];
  };
  const besideRow = (assets) => {
    const share = (size) => (rivals.get(size)[`constraint-${assets}`].perSecond / rivals.get(size)[`lock-${assets}`].perSecond).toFixed(2);
    return [`constraint ÷ lock, ${assets === 1 ? 'one asset' : `${assets} assets`}`, ...sizes.map(share), ''];
  };
  return [
    `Measured ${machine.date} on ${machine.line}; one request after the other, medians; load average before: ${machine.load}. In brackets: processor time, server + database.`,
    'Straight through pg: sixteen at once, two wishes for each time, booked ones counted; the product’s statement with its exclusion constraint, and a lock on the asset, a look, an insert.',
    '',
    ...table(
      ['with so many bookings', ...sizes.map(count), `${count(most)} ÷ ${count(least)} (≤ ${BAR})`],
      [
        ...cases.map(row),
        ...[200, 1].flatMap((assets) => [rivalRow(assets, 'constraint', 'straight, exclusion constraint'), rivalRow(assets, 'lock', 'straight, lock and look'), besideRow(assets)]),
      ],
    ),
  ].join('\n');
}
