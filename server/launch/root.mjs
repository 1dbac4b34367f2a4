import path from 'node:path';

/** The folder that holds package.json, whatever the current folder is. */
export const root = path.resolve(import.meta.dirname, '../..');

/** @param {string[]} parts a path inside the project */
export const inRoot = (...parts) => path.join(root, ...parts);
