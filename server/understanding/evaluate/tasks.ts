/** Every task that can be measured, one line each. */
import type { Task } from './task';

export const tasks: readonly Task[] = [];
