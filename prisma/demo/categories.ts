/** The category tree of the demonstration city, top-level categories in the order citizens see them. */
import { business } from './categories/business';
import { city } from './categories/city';
import { culture } from './categories/culture';
import { education } from './categories/education';
import { environment } from './categories/environment';
import { government } from './categories/government';
import { health } from './categories/health';
import { housing } from './categories/housing';
import { market } from './categories/market';
import { residence } from './categories/residence';
import { safety } from './categories/safety';
import { socialSecurity } from './categories/social-security';
import { traffic } from './categories/traffic';
import { utilities } from './categories/utilities';
import { work } from './categories/work';
import type { DemoCategory } from './types';

export const categories: DemoCategory[] = [
  ...city,
  ...housing,
  ...traffic,
  ...utilities,
  ...environment,
  ...work,
  ...socialSecurity,
  ...health,
  ...education,
  ...market,
  ...safety,
  ...residence,
  ...culture,
  ...business,
  ...government,
];
