/** All knowledge articles of the demonstration city, in the order in which they are first listed. */
import { articlesA } from './articles/part-a';
import { articlesB } from './articles/part-b';
import type { DemoArticle } from './types';

export const articles: DemoArticle[] = [...articlesA, ...articlesB];
