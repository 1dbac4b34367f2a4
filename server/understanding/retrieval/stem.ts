/** Light stemming: endings that change nothing about what is meant. Rules hold for English and German at once; a real stemmer per language is not worth its weight. */
const endings = [
  /(?:ational|isation|ization)(?:s|en)?$/,
  /(?:ungen|heiten|keiten|ieren|iert|ungs)$/,
  /(?:ments|ment|ingly|edly|ation|ations|ness|ings|ing|ied|ies|est)$/,
  /(?:ung|heit|keit|lich|isch|ern|em|er|en|es|et|st|te|ten|tes)$/,
  /(?:ed|ly|s|e|n|t)$/,
];
const shortestStem = 4;

/** "The", also with the "and", "in", "to" or "as" that Arabic writes together with it. */
const arabicArticle = /^(?:[وفبك]?ال|لل)(?=..[\u0600-\u06ff])/u;

/** The word without its ending, never shorter than four letters; Arabic words without their article. */
export function stemOf(word: string): string {
  const bare = word.replace(arabicArticle, '');
  if (bare !== word) return bare;
  if (!/^[\p{sc=Latin}'’]+$/u.test(word)) return word;
  const plain = word.replaceAll('ä', 'a').replaceAll('ö', 'o').replaceAll('ü', 'u').replaceAll('ß', 'ss');
  for (const ending of endings) {
    const stem = plain.replace(ending, '');
    if (stem !== plain && stem.length >= shortestStem) return stem.replace(/(.)\1$/, '$1');
  }
  return plain;
}
