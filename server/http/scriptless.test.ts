import { describe, expect, test } from 'vitest';
import { withoutFrameworkScripts } from './scriptless';

const page = `<!DOCTYPE html><html lang="zh-CN"><head>
<link rel="preload" as="script" fetchPriority="low" href="/_next/static/chunks/webpack.js"/>
<link rel="modulepreload" href="/_next/static/chunks/main.js"/>
<link rel="stylesheet" href="/_next/static/css/site.css"/>
<script src="/_next/static/chunks/main.js" async=""></script>
<script type="application/ld+json">{"@type":"GovernmentService"}</script>
<script src="/enhance.js?v=1" defer=""></script>
</head><body><form action="/zh-CN/track/open" method="post"><button>查</button></form>
<script>self.__next_f.push([1,"<b>text</b>"])</script>
<script>
(self.__next_f=self.__next_f||[]).push([0])
</script><script nomodule="" src="/_next/static/chunks/polyfills.js"></script></body></html>`;

describe('a citizen page', () => {
  const clean = withoutFrameworkScripts(page);

  test('leaves without the framework: no script of its, inline or not, and nothing loaded ahead', () => {
    expect(clean).not.toMatch(/_next\/static\/chunks|__next_f|modulepreload|as="script"|polyfills/);
  });

  test('keeps our one script and the structured data', () => {
    expect(clean.match(/<script/g)).toHaveLength(2);
    expect(clean).toContain('<script src="/enhance.js?v=1" defer=""></script>');
    expect(clean).toContain('<script type="application/ld+json">{"@type":"GovernmentService"}</script>');
  });

  test('keeps its styles and its form', () => {
    expect(clean).toContain('<link rel="stylesheet" href="/_next/static/css/site.css"/>');
    expect(clean).toContain('<form action="/zh-CN/track/open" method="post"><button>查</button></form>');
  });

  test('stays as it is when there is nothing to take out', () => {
    expect(withoutFrameworkScripts(clean)).toBe(clean);
    expect(withoutFrameworkScripts('')).toBe('');
  });
});

test.each([
  '<script src="/enhance.jsx"></script>',
  '<script src="/embed.js"></script>',
  '<script src="/chat/chat.js"></script>',
  '<script src="/other/enhance.js"></script>',
  '<script src="https://elsewhere.example/enhance.js"></script>',
  '<script data-src="/enhance.js">self.__next_f.push([1])</script>',
  '<script type="application/json">{}</script>',
])('what only looks like ours goes too: %s', (script) => {
  expect(withoutFrameworkScripts(`<p>a</p>${script}<p>b</p>`)).toBe('<p>a</p><p>b</p>');
});
