/** Every task that can be measured, one line each. */
import { category, title } from './category';
import { duplicates } from './duplicates';
import { emergency } from './emergency';
import { language } from './language';
import { privacy } from './privacy';
import { requestType } from './request-type';
import { retrieval } from './retrieval';
import { searchSpeed } from './search-speed';
import type { Task } from './task';

export const tasks: readonly Task[] = [
  category,
  title,
  requestType,
  retrieval,
  duplicates,
  language,
  emergency,
  privacy,
  searchSpeed,
];
