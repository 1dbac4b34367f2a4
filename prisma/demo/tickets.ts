/**
 * The requests that stand in the demonstration city at its first start: every position that a ticket can
 * rest in, in three languages. Times are counted back from the day of the first start.
 */
import { arabic } from './tickets/arabic';
import { english } from './tickets/english';
import { homes } from './tickets/homes';
import { streets } from './tickets/streets';
import { waterAndAir } from './tickets/water-and-air';
import { workAndLife } from './tickets/work-and-life';
import type { DemoTicket } from './types';

export const tickets: DemoTicket[] = [
  ...streets,
  ...homes,
  ...waterAndAir,
  ...workAndLife,
  ...english,
  ...arabic,
];
