import '@testing-library/jest-dom/vitest';
import { cleanup } from '@testing-library/react';
import { afterEach } from 'vitest';
import { addBrowserParts } from './browser-parts.ts';

addBrowserParts();
afterEach(cleanup);
