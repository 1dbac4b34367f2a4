/**
 * Takes the framework's scripts out of a citizen page: what remains is what server components rendered, plain HTML and plain forms. Our
 * own script files and structured data stay. Works on whole documents, so pages are gathered first (they are a few kilobytes).
 */
const scripts = /<script\b([^>]*)>[\s\S]*?<\/script>/g;
const preloads = /<link\b[^>]*(?:\bas="script"|\brel="modulepreload")[^>]*>/g;

export function withoutFrameworkScripts(html: string): string {
  return html
    .replace(scripts, (whole, attributes: string) => (isOurs(attributes) ? whole : ''))
    .replace(preloads, '');
}

function isOurs(attributes: string): boolean {
  return (
    /\ssrc="\/(enhance|chat|passkey)\.js(\?[^"]*)?"/.test(attributes) ||
    /\stype="application\/ld\+json"/.test(attributes)
  );
}
