import { expect, it } from 'vitest';
import { withoutOldChoice } from './near';

const chosen = { text: '路灯坏了', place: { text: '幸福路' }, joinsCaseToken: 'x' };

it('what was chosen near one place holds as long as story and place do', () => {
  expect(withoutOldChoice(chosen, { ...chosen, requestType: 'help' })).toHaveProperty('joinsCaseToken', 'x');
  expect(withoutOldChoice(chosen, { ...chosen, place: { text: '河东路' } })).not.toHaveProperty(
    'joinsCaseToken',
  );
  expect(withoutOldChoice(chosen, { ...chosen, text: '井盖坏了' })).not.toHaveProperty('joinsCaseToken');
});
