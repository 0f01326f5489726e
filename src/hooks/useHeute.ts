import {useEffect, useState} from 'react';
import {heuteHier} from '@site/src/content/datum';

/**
 * The current day as `YYYY-MM-DD`: the day of the build first (so that server and browser agree), then the reader's own.
 * An offline copy that is a year old thus shows a year of expired statements.
 */
export function useHeute(tagDesBaus: string): string {
  const [heute, setHeute] = useState(tagDesBaus);
  useEffect(() => {
    const lokal = heuteHier();
    if (lokal > tagDesBaus) setHeute(lokal);
  }, [tagDesBaus]);
  return heute;
}
