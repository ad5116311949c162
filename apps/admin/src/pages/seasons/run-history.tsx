import { formatInstant, formatNumber, Status, Table, useLocale } from '@auzolan/ui';
import { useWords } from '../../messages/use-words.js';
import type { SeasonRun } from './seasons.load.js';
import { ownFile } from '../../api/acting-for.js';

/** Every result there ever was of a season, with what became of it. None goes away. */
export function RunHistory({ runs }: { runs: readonly SeasonRun[] }) {
  const t = useWords();
  const locale = useLocale();
  if (!runs.length) return null;
  return (
    <section className="stack" aria-labelledby="history-title">
      <h2 id="history-title">{t('season.history')}</h2>
      <Table
        caption={t('season.history')}
        captionHidden
        rows={runs}
        rowKey={({ id }) => id}
        columns={[
          { key: 'number', label: t('season.number'), cell: ({ number }) => formatNumber(number, locale) },
          { key: 'when', label: t('season.ranAt'), cell: ({ ranAt }) => formatInstant(ranAt, locale) },
          { key: 'outcome', label: t('season.became'), cell: ({ outcome, reason }) => <Became outcome={outcome} reason={reason} /> },
          { key: 'file', label: t('season.file'), cell: ({ id, outcome }) => (outcome ? <a href={ownFile(`/season-files/${id}`)} download={`season-${id}.json`}>{t('season.download')}</a> : t('season.fileLater')) },
        ]}
      />
      <p className="muted">{t('season.verify')}</p>
    </section>
  );
}

function Became({ outcome, reason }: Pick<SeasonRun, 'outcome' | 'reason'>) {
  const t = useWords();
  if (outcome === 'PUBLISHED') return <Status tone="success" icon="check">{t('season.PUBLISHED')}</Status>;
  if (outcome === 'DISCARDED') return <span>{t('season.discardedFor', { reason })}</span>;
  return <Status tone="plain">{t('season.draft')}</Status>;
}
