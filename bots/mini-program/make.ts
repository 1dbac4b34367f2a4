/** `npm run mini-program -- https://12345.example.org wx0123456789abcdef` writes build/mini-program, to be opened in WeChat's developer tools. */
import { buildMiniProgram } from './build';

const into = 'build/mini-program';
const [base = '', appId = ''] = process.argv.slice(2);
const isAddress = URL.canParse(base) && /^https?:\/\/[^/]+\/?$/.test(base);

if (isAddress && /^\w{3,64}$/.test(appId)) {
  buildMiniProgram({ base: new URL(base).origin, appId, into });
  process.stdout.write(`The mini program ${appId} for ${new URL(base).origin} is in ${into}.\n`);
} else {
  process.stderr.write(
    'Name the server and the mini program: npm run mini-program -- https://12345.example.org wx0123456789abcdef\n',
  );
  process.exitCode = 1;
}
