/** Which server the app speaks to and as which mini program: `npm run mini-program` writes both. */
module.exports = { base: 'https://city.example', account: 'touristappid' };
