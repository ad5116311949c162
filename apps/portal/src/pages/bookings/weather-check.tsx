import { CheckField } from '@auzolan/ui';
import { useState } from 'react';
import { useErrorText } from '../../data/use-error-text.js';
import { SetWeatherBoundDocument } from '../../gql/graphql.js';
import { useText } from '../../i18n/use-text.js';
import { client } from '../../session/api.js';

/** Says whether a booking hangs on the weather, so that it may be shifted with its queue. */
export function WeatherCheck({ booking }: { booking: { id: string; weatherBound: boolean } }) {
  const t = useText();
  const errorText = useErrorText();
  const [bound, setBound] = useState(booking.weatherBound);
  const [trouble, setTrouble] = useState<string | null>(null);
  const choose = async (weatherBound: boolean) => {
    setBound(weatherBound);
    setTrouble(null);
    try {
      await client.mutate(SetWeatherBoundDocument, { input: { id: booking.id, weatherBound } });
    } catch (error) {
      setBound(!weatherBound);
      setTrouble(errorText(error));
    }
  };
  return (
    <div className="no-print">
      <CheckField label={t('bookings.weather')} checked={bound} onChange={(event) => void choose(event.currentTarget.checked)} />
      {trouble && <p role="alert" className="field-error">{trouble}</p>}
    </div>
  );
}
