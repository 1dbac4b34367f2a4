/**
 * The places that a letter names, as keys that two letters about one place share: streets, estates and other named places without their
 * numbers, and cells of about 500 m on the map. Never a door: whoever lives there is not a topic.
 */
const ends =
  '路(?!灯|面|口|过|上|边|段|况|程|线|由|牌|障|沿|基|人|费|政)|大道|大街|街道|街(?!道)|巷|胡同|小区|花园|家园|佳园|公寓|新村|村|社区|广场|公园|市场|大桥|桥|火车站|地铁站|车站|医院|中学|小学|大学|幼儿园|产业园|工业园|码头';
const named = new RegExp(`(\\p{sc=Han}{2,12}?)(${ends})`, 'gu');
/** What stands before a name and is not part of it: words of place, districts, whoever speaks. */
const before =
  /^.*(?:街道|居住|[在于到从住的是与及至我你您这那了经过去省市区县镇乡家离向沿把被])(?=\p{sc=Han}{2})/u;
const generic = /^(?:这条|那条|整条|一条|马|公|道|小|本|该|全|我们|附近|旁边|门口|整个|几条)$/u;

const latin =
  /\b(?:(?!The\b|Our\b|My\b|This\b)\p{Lu}[\p{L}'’-]+\s){1,3}(?:Road|Rd|Street|St|Avenue|Ave|Lane|Drive|Square|Bridge|Park|Station|School|Hospital|Market|Village|Estate|Gardens|Community)\b/gu;
const arabic = /(?:شارع|طريق|حي|ميدان|جسر|محطة|سوق|حديقة)\s+\p{sc=Arabic}{3,}/gu;
const short: Record<string, string> = { rd: 'road', st: 'street', ave: 'avenue' };

const mostNames = 2;
const longestText = 600;

export type Somewhere = {
  placeText: string | null;
  text: string;
  lat: number | null;
  lng: number | null;
};

/** Names first, then cells. What is written in the place comes before what the letter mentions. */
export function placeKeys({ placeText, text, lat, lng }: Somewhere): string[] {
  const said = namesIn(placeText ?? '');
  const names = said.length > 0 ? said : namesIn(text);
  return [...names.slice(0, mostNames), ...(lat === null || lng === null ? [] : cellsOf(lat, lng))];
}

function namesIn(text: string): string[] {
  const plain = text
    .slice(0, longestText)
    .normalize('NFKC')
    .replace(/(?<=\p{sc=Han})\s+(?=\p{sc=Han})/gu, '');
  const han = [...plain.matchAll(named)].flatMap(([, stem = '', end = '']) => hanName(stem, end));
  const others = [...(plain.match(latin) ?? []), ...(plain.match(arabic) ?? [])].map(foldName);
  return [...new Set([...han, ...others])];
}

function hanName(stem: string, end: string): string[] {
  const name = stem.replace(before, '');
  return name.length < 2 || name.length > 8 || generic.test(name) ? [] : [`${name}${end}`];
}

function foldName(name: string): string {
  const words = name.toLowerCase().replace(/[أإآ]/g, 'ا').replaceAll('ة', 'ه').split(/\s+/);
  return words.map((word, at) => (at === words.length - 1 ? (short[word] ?? word) : word)).join(' ');
}

/** About 500 m of latitude, in degrees. */
const step = 0.0045;

/**
 * Two grids, the second moved by half a cell both ways, so that a spot on the edge of one lies inside the other. Degrees of longitude grow
 * shorter towards the poles, so cells are as many degrees wide as their row says.
 */
export function cellsOf(lat: number, lng: number): string[] {
  return ['@a', '@b'].map((grid, shift) => {
    const row = Math.floor(lat / step + shift / 2);
    const width = step / Math.max(0.05, Math.cos((row * step * Math.PI) / 180));
    return `${grid}${row}:${Math.floor(lng / width + shift / 2)}`;
  });
}
