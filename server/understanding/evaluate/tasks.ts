/** Every task that can be measured, one line each. */
import { category, title } from './category';
import { requestType } from './request-type';
import type { Task } from './task';

export const tasks: readonly Task[] = [category, title, requestType];
