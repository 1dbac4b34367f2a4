/**
 * The models in use, kept in memory. Every 20 s somebody's guess has the versions looked up, and another version is loaded while the
 * guesses go on with the old one. A model file that cannot be read is left out: then the keywords read alone.
 */
import { type LearnedKind, learnedKinds } from '#server/domain/learning/learned-kinds';
import type { Store } from '#server/store/store';
import { askModel } from '#server/understanding/classifier/ask-model';
import { featuresOf } from '#server/understanding/classifier/features';
import type { Model } from '#server/understanding/classifier/model';
import { readModel } from '#server/understanding/classifier/model-file';
import { spokenLanguage } from '#server/understanding/language/spoken-language';
import type { Learned } from '#server/use-cases/tools';

const lookAgainMs = 20_000;

type Loaded = { version: number; languages: ReadonlySet<string>; model: Model | null };
type Shelf = ReadonlyMap<LearnedKind, Loaded>;

export function createLearned(store: Store): Learned {
  let shelf: Shelf | null = null;
  let loading: Promise<Shelf> | null = null;
  let until = 0;
  let age = 0;

  function load(): Promise<Shelf> {
    const begun = age;
    until = Date.now() + lookAgainMs;
    const mine = read(store, shelf ?? new Map()).finally(() => {
      if (loading === mine) loading = null;
    });
    loading = mine;
    return mine.then((fresh) => {
      if (begun === age) shelf = fresh;
      return fresh;
    });
  }

  async function current(): Promise<Shelf> {
    if (shelf && Date.now() > until && !loading) load().catch(() => {});
    return shelf ?? loading ?? load();
  }

  return {
    async guess(kind, text) {
      // Without the database the words still read.
      const loaded = (await current().catch(() => shelf))?.get(kind);
      if (!loaded?.model) return null;
      const { model, languages, version } = loaded;
      const guesses = askModel({ model, languages }, text);
      return guesses && { guesses, version };
    },
    async warm() {
      // The dictionaries of words and of languages are read when they are first used, which takes half a second.
      featuresOf('路灯不亮', { manner: false });
      spokenLanguage('street light');
      await load();
    },
    async broken() {
      return [...(await current())].filter(([, { model }]) => !model).map(([kind]) => kind);
    },
    forget() {
      age += 1;
      load().catch(() => {});
    },
  };
}

async function read(store: Store, before: Shelf): Promise<Shelf> {
  const inUse = await store.learnedModels.versionsInUse();
  const entries = await Promise.all(
    learnedKinds.map(async (kind): Promise<[LearnedKind, Loaded][]> => {
      const version = inUse.find((one) => one.kind === kind)?.version;
      if (version === undefined) return [];
      const known = before.get(kind);
      return [[kind, known?.version === version ? known : await loadModel(store, kind, version)]];
    }),
  );
  return new Map(entries.flat());
}

async function loadModel(store: Store, kind: LearnedKind, version: number): Promise<Loaded> {
  const stored = await store.learnedModels.bytes(kind, version);
  const file = stored && readModel(Buffer.from(stored.bytes));
  return {
    version,
    languages: new Set(stored?.languages),
    model: file?.ok ? file.model : null,
  };
}
