/** The first half of the articles: residence, homes, lines and pipes, getting around, a tidy city. */
import type { DemoArticle } from '../types';
import { residenceArticles } from './part-a1';
import { settlingInArticles } from './part-a2';
import { buildingLifeArticles } from './part-a3';
import { linesAndPipesArticles } from './part-a4';
import { gettingAroundArticles } from './part-a5';
import { tidyCityArticles } from './part-a6';

export const articlesA: DemoArticle[] = [
  ...residenceArticles,
  ...settlingInArticles,
  ...buildingLifeArticles,
  ...linesAndPipesArticles,
  ...gettingAroundArticles,
  ...tidyCityArticles,
];
