import { useEffect, useState, type ComponentType } from 'react';

/**
 * What the weather makes someone ask, fetched after the page: Home does not wait for it, and stays whole where it cannot be
 * fetched, since nothing can be answered without a connection.
 */
export function LateWeatherAsks() {
  const [Asks, setAsks] = useState<ComponentType | null>(null);
  useEffect(() => {
    let wanted = true;
    void import('./weather-asks.js').then(
      ({ default: Loaded }) => wanted && setAsks(() => Loaded),
      (problem: unknown) => console.warn('what the weather asks could not be fetched', problem),
    );
    return () => {
      wanted = false;
    };
  }, []);
  return Asks && <Asks />;
}
