import { CheckField, Icon, usePeriodFormat } from '@auzolan/ui';
import type { SeriesDatesFragment } from '../../gql/graphql.js';
import { useRepeatText } from './use-repeat-text.js';

type SeriesDate = SeriesDatesFragment['dates'][number];

/** Each date: free, or why not and what else could be had. What is ticked is booked. */
export function RepeatDates(props: { dates: readonly SeriesDate[]; zone: string; taken: ReadonlySet<string>; onTake: (local: string, isTaken: boolean) => void }) {
  const t = useRepeatText();
  const period = usePeriodFormat();
  const { zone } = props;
  const words = ({ state, heldBy, reason }: SeriesDate): string => {
    if (state === 'TAKEN') return t('repeat.TAKEN', { who: [...new Set(heldBy.map(({ cooperative }) => cooperative.name))].join(', ') });
    return reason ? `${t(`repeat.${state}`)}: ${reason}` : t(`repeat.${state}`);
  };
  return (
    <table className="table table-cards">
      <caption className="visually-hidden">{t('repeat.dates')}</caption>
      <thead>
        <tr>
          <th scope="col">{t('repeat.date')}</th>
          <th scope="col">{t('repeat.state')}</th>
          <th scope="col">{t('repeat.do')}</th>
        </tr>
      </thead>
      <tbody>
        {props.dates.map((date) => {
          const { local, state, suggestion } = date;
          const when = period.full({ start: date.start, end: date.end, zone });
          const other = state === 'FREE' ? null : suggestion;
          return (
            <tr key={local}>
              <th scope="row">{when}</th>
              <td data-label={t('repeat.state')}><span className="time-word"><Icon name={state === 'FREE' ? 'check' : 'cross'} />{words(date)}</span></td>
              <td data-label={t('repeat.do')}>
                {state === 'FREE' || other ? (
                  <CheckField
                    label={<>{other ? t('repeat.instead', { when: period.full({ ...other, zone }) }) : t('repeat.bookIt')}<span className="visually-hidden">, {when}</span></>}
                    checked={props.taken.has(local)}
                    onChange={(event) => props.onTake(local, event.currentTarget.checked)}
                  />
                ) : t('repeat.skip')}
              </td>
            </tr>
          );
        })}
      </tbody>
    </table>
  );
}
