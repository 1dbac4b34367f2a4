import { expect, test } from 'vitest';
import { citizenPolicy, deskPolicy, embedPolicy } from './policy';

const directives = (policy: string) =>
  new Map(
    policy.split(';').map((part) => {
      const [name = '', ...values] = part.trim().split(' ');
      return [name, values];
    }),
  );

test('no page of ours stands in a frame of somebody else', () => {
  for (const policy of [citizenPolicy, deskPolicy('x')])
    expect(directives(policy).get('frame-ancestors')).toEqual(["'none'"]);
});

test('the chat may stand in the pages of the sites that are named, and may do no more there than here', () => {
  const sites = ['https://portal.example.org', 'https://www.example.org:8443'];
  const embedded = directives(embedPolicy(sites));
  expect(embedded.get('frame-ancestors')).toEqual(sites);
  const [here, there] = [directives(citizenPolicy), embedded];
  here.delete('frame-ancestors');
  there.delete('frame-ancestors');
  expect(Object.fromEntries(there)).toEqual(Object.fromEntries(here));
});
