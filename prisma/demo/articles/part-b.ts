/** The second half of the knowledge base: work, insurance, health, school, welfare, market, environment. */
import type { DemoArticle } from '../types';
import { workingLifeArticles } from './part-b1';
import { medicalInsuranceArticles } from './part-b2';
import { healthArticles } from './part-b3';
import { educationArticles } from './part-b4';
import { familyArticles } from './part-b5';
import { disabilityArticles } from './part-b6';
import { marketArticles } from './part-b7';
import { environmentArticles } from './part-b8';

export const articlesB: DemoArticle[] = [
  ...workingLifeArticles,
  ...medicalInsuranceArticles,
  ...healthArticles,
  ...educationArticles,
  ...familyArticles,
  ...disabilityArticles,
  ...marketArticles,
  ...environmentArticles,
];
