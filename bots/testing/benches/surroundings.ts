/** What an adapter finds around it in tests. */
import type { Surroundings } from '../../registry';
import { quietLog } from '../quiet-log';

export function surroundings(change: Partial<Surroundings> = {}): Surroundings {
  return {
    baseUrl: 'https://city.example',
    webhookUrl: null,
    zone: 'Asia/Shanghai',
    log: quietLog,
    door: {
      conversation: { append: async () => ({ isNew: true }) },
      miniProgram: {
        append: async () => ({ isNew: true }),
        spendGrant: async () => ({ isSpent: true }),
        giveBackGrant: async () => ({}),
        forgetGrants: async () => ({}),
      },
    },
    ...change,
  };
}
