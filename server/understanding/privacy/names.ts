/** Names of people in every language. */
import { findChineseNames } from './chinese-names';
import { findOtherNames } from './other-names';
import type { Finder } from './spans';

export const findNames: Finder = (text) => [...findChineseNames(text), ...findOtherNames(text)];
