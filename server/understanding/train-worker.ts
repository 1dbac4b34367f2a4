/** The thread that trains: gets examples, tells its progress, gives the model back as bytes. */
import { parentPort, workerData } from 'node:worker_threads';
import { writeModel } from './classifier/model-file';
import { type Example, trainClassifier } from './classifier/train-classifier';
import type { ThreadOptions, ThreadWord } from './train-in-thread';

const { examples, options } = workerData as { examples: Example[]; options: ThreadOptions };
const say = (word: ThreadWord) => parentPort?.postMessage(word);
const model = trainClassifier(examples, { ...options, onProgress: (done) => say({ done }) });
say({ model: writeModel(model) });
