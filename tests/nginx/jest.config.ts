/** @jest-config-loader esbuild-register */
import type {Config} from 'jest';
import {shared} from '../../jest.config';

/** Tests of the built site behind the real nginx: `npm test -- --only build,nginx`. */
const config: Config = {
  ...shared,
  displayName: 'nginx',
  roots: ['<rootDir>/tests/nginx'],
  testEnvironment: 'node',
  testMatch: ['**/*.test.ts'],
  // Two cores are shared with the server.
  maxWorkers: 1,
  testTimeout: 120_000,
};

export default config;
