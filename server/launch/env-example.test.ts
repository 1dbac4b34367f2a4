import { readFileSync } from 'node:fs';
import { parseEnv } from 'node:util';
import { expect, it } from 'vitest';
import { inRoot } from './root.mjs';
import { problemsWith } from './settings.mjs';
import { settingNames } from './settings-table.mjs';

const example = parseEnv(readFileSync(inRoot('.env.example'), 'utf8'));

it('the example explains every setting and no other', () => {
  expect(Object.keys(example).sort()).toEqual(settingNames.filter((name) => name !== 'NODE_ENV').sort());
});

it('the example is right as it stands', () => {
  expect(problemsWith(example as Record<string, string>, ['zh-CN', 'en', 'ar'])).toEqual([]);
});
