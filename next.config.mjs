/**
 * Next serves the pages behind our own server (server/http), which compresses, sets the security headers and takes the framework's
 * scripts out of citizen pages. What is switched off here is what that server does better or citizens never need.
 */

/** @type {import('next').NextConfig} */
const config = {
  // A second server on the same tree (as while two people look at it) keeps its build apart.
  distDir: process.env.NEXT_DIST_DIR || '.next',
  reactStrictMode: true,
  poweredByHeader: false,
  compress: false,
  // The head must be complete in the first bytes: without a script nothing could add to it later.
  htmlLimitedBots: /.*/,
  devIndicators: false,
  images: { unoptimized: true },
  outputFileTracingRoot: import.meta.dirname,
  // The type check is a step of its own (`npm test`), not a second time inside the build.
  typescript: { ignoreBuildErrors: true },
};

export default config;
