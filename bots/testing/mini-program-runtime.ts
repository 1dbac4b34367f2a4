/** Runs the files of a mini program as WeChat does: modules of its own, no more of the world than the language itself, `wx` and a few names. */
import { readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import vm from 'node:vm';

export type Page = { data: Record<string, unknown>; onLoad?(query: object): unknown } & Record<
  string,
  unknown
>;

export type Runtime = {
  /** What the module gives out; run once until it is forgotten. */
  load(file: string): unknown;
  read(file: string): string;
  /** A page, anew. */
  page(path: string): Page;
  app(): Record<string, unknown>;
  isRunning(): boolean;
  /** All of it is gone from memory. */
  end(): void;
};

/** Looking for news goes on only when the test looks. */
const never = () => 0;

export function createRuntime(folder: string, wx: object): Runtime {
  const modules = new Map<string, { exports: unknown }>();
  const parsingContext = vm.createContext({ setTimeout: never, clearTimeout: () => undefined });
  let app: Record<string, unknown> = {};
  let made: Page | null = null;
  const read = (file: string) => readFileSync(join(folder, file), 'utf8');
  const given = ['require', 'module', 'wx', 'App', 'Page', 'getApp'];

  const load = (file: string): unknown => {
    const known = modules.get(file);
    if (known) return known.exports;
    const module = { exports: {} as unknown };
    modules.set(file, module);
    const run = vm.compileFunction(read(file), given, { filename: file, parsingContext });
    const near = (path: string) => load(join(dirname(file), path));
    const makeApp = (definition: Record<string, unknown>) => {
      app = definition;
    };
    const makePage = (definition: Page) => {
      made = pageOf(definition);
    };
    run(near, module, wx, makeApp, makePage, () => app);
    return module.exports;
  };

  return {
    load,
    read,
    page(path) {
      modules.delete(`${path}.js`);
      made = null;
      load(`${path}.js`);
      if (!made) throw new Error(`${path} is not a page.`);
      return made;
    },
    app: () => app,
    isRunning: () => modules.size > 0,
    end: () => modules.clear(),
  };
}

/** WeChat's view gets a copy of what is set, and nothing undefined. */
function pageOf(definition: Page): Page {
  const page: Page = { ...definition, data: copy(definition.data) };
  page.setData = (change: Record<string, unknown>) => {
    for (const [key, value] of Object.entries(change))
      if (value === undefined) throw new Error(`${key} is set to undefined.`);
    Object.assign(page.data, copy(change));
  };
  return page;
}

function copy(value: object): Page['data'] {
  return JSON.parse(JSON.stringify(value));
}
